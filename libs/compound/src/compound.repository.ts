import { Injectable } from '@nestjs/common';
import { newId } from '@jiyue/kernel';
import { Database, type Scope } from '@jiyue/tenancy';
import { In } from 'typeorm';
import { CompoundAct, type CompoundState } from './compound-act.entity.js';
import { CompoundActEnded, CompoundActNotFound } from './compound.errors.js';
import type { CompoundItemGiven } from './compound.kind.js';

/** An item that waits for its turn. */
export interface WaitingItem {
  readonly position: number;
  readonly input: object;
}

/** What became of an item. */
export interface SettledItem {
  readonly position: number;
  readonly state: 'done' | 'refused' | 'skipped';
  readonly code: string | null;
  readonly params: object | null;
  readonly resultId: string | null;
}

const ADD_ITEMS = `insert into compound_item (act_id, position, key, input)
  select $1, at, item ->> 'key', item -> 'input' from jsonb_array_elements($2::jsonb) with ordinality as given(item, at)`;

// Of two items about the same thing the later one waits for another batch: what the first changed must be committed
// before rules that look over all sites can see it.
const NEXT = `select position, input from (
    select position, input, row_number() over (partition by key order by position) as turn from (
      select position, key, input from compound_item where act_id = $1 and state = 'pending' order by position limit $2
    ) as waiting
  ) as ranked where turn = 1 order by position`;

const SETTLE = `update compound_item as item
    set state = became.state, code = became.code, params = became.params, result_id = became."resultId"
   from jsonb_to_recordset($2::jsonb) as became(position integer, state text, code text, params jsonb, "resultId" uuid)
  where item.act_id = $1 and item.position = became.position and item.state = 'pending'`;

const COUNT = `update compound_act set done = done + $3, refused = refused + $4, skipped = skipped + $5
  where id = $1 and done + refused + skipped = $2 returning id`;

/** Compound acts of the site and their items. */
@Injectable()
export class CompoundRepository {
  constructor(private readonly db: Database) {}

  async get(id: string): Promise<CompoundAct> {
    const act = await this.db.manager.findOneBy(CompoundAct, { id });
    if (!act) throw new CompoundActNotFound();
    return act;
  }

  /** The acts with these ids, newest first. */
  byIds(ids: readonly string[]): Promise<CompoundAct[]> {
    return this.db.manager.find(CompoundAct, { where: { id: In([...ids]) }, order: { id: 'desc' } });
  }

  async add(scope: Scope, kind: string, items: readonly CompoundItemGiven<object>[]): Promise<CompoundAct> {
    const id = newId();
    const { actor } = scope;
    const counts = { total: items.length, done: 0, refused: 0, skipped: 0 };
    await this.db.manager.insert(CompoundAct, {
      id,
      kind,
      createdBy: actor.userId,
      creatorName: actor.name,
      state: 'working',
      ...counts,
    });
    await this.db.manager.query(ADD_ITEMS, [id, JSON.stringify(items.map(({ key, input }) => ({ key, input })))]);
    return this.get(id);
  }

  /** The next items that may share a transaction, in their order. */
  next(id: string, most: number): Promise<WaitingItem[]> {
    return this.db.manager.query<WaitingItem[]>(NEXT, [id, most]);
  }

  /** Notes what became of items of an act of which `settled` were settled before; false when another worker went on. */
  async settle(id: string, settled: number, items: readonly SettledItem[]): Promise<boolean> {
    const count = (state: SettledItem['state']): number => items.filter((item) => item.state === state).length;
    const counts = [count('done'), count('refused'), count('skipped')];
    const [counted] = await this.db.manager.query<[object[], number]>(COUNT, [id, settled, ...counts]);
    if (counted.length === 0) return false;
    const [, written] = await this.db.manager.query<[object[], number]>(SETTLE, [id, JSON.stringify(items)]);
    return written === items.length;
  }

  /** Empties the lines of acts that ended before that: which thing, what was to be done, the values of refusals. */
  async emptyEndedBefore(before: Date): Promise<void> {
    await this.db.manager.query(
      `update compound_item item set key = '-', input = '{}', params = null, result_id = null
         from compound_act act
        where act.id = item.act_id and act.ended_at < $1 and item.key <> '-'`,
      [before],
    );
  }

  /** Ends an act that is still at work. */
  async end(id: string, state: Exclude<CompoundState, 'working'>, at: Date): Promise<CompoundAct> {
    const { affected } = await this.db.manager.update(CompoundAct, { id, state: 'working' }, { state, endedAt: at });
    if (!affected) throw new CompoundActEnded();
    return this.get(id);
  }
}
