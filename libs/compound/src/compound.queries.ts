import { Injectable } from '@nestjs/common';
import { visible } from '@jiyue/auth';
import { isId, type Slice, type SliceRequest } from '@jiyue/kernel';
import { readCursor, Retention, sliceOf } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import type { CompoundAct } from './compound-act.entity.js';
import { CompoundActNotFound } from './compound.errors.js';
import { CompoundRepository } from './compound.repository.js';
import type { CompoundItemArgs, CompoundItemType } from './compound.types.js';

const FIELDS = { createdBy: 'act.created_by' };

type ItemRow = Omit<CompoundItemType, 'params'> & { readonly params: Readonly<Record<string, unknown>> | null };

const ITEMS = `select position, key, state, code, params, result_id as "resultId" from compound_item
  where act_id = $1 and ($2::text is null or state = $2) and position > $3 order by position limit $4`;
const COUNT = `select count(*)::int as total from compound_item where act_id = $1 and ($2::text is null or state = $2)`;

/** Reads of compound acts and their reports. */
@Injectable()
export class CompoundQueries {
  constructor(
    private readonly db: Database,
    private readonly acts: CompoundRepository,
    private readonly retention: Retention,
  ) {}

  /** The acts the actor may look at, newest first. */
  list(scope: Scope, request: SliceRequest): Promise<Slice<CompoundAct>> {
    return this.db.read(scope, async () => {
      const { sql, params } = visible(scope.actor, 'read', 'CompoundAct', { fields: FIELDS });
      const before = request.after ? idOf(request.after) : null;
      const [from, most] = [params.length + 1, params.length + 2];
      const ids = await this.db.manager.query<{ id: string }[]>(
        `select act.id from compound_act act where ${sql} and ($${from}::uuid is null or act.id < $${from})
          order by act.id desc limit $${most}`,
        [...params, before, request.first + 1],
      );
      const [count] = await this.db.manager.query<{ total: number }[]>(
        `select count(*)::int as total from compound_act act where ${sql}`,
        params,
      );
      const acts = await this.acts.byIds(ids.map(({ id }) => id));
      return sliceOf(acts, request, count?.total ?? 0, ({ id }) => [id]);
    });
  }

  /** One act; one that the actor may not look at is answered like none. */
  one(scope: Scope, id: string): Promise<CompoundAct> {
    return this.db.read(scope, async () => {
      if (!isId(id)) throw new CompoundActNotFound();
      const act = await this.acts.get(id);
      if (!scope.actor.may('read', 'CompoundAct', act)) throw new CompoundActNotFound();
      return act;
    });
  }

  /** When the lines of an act's report are forgotten; null while it is at work. */
  reportUntil({ endedAt }: Pick<CompoundAct, 'endedAt'>): Date | null {
    return endedAt && this.retention.endOf(endedAt);
  }

  /** The lines of an act's report, in their order; none once they are forgotten. */
  items(scope: Scope, { actId, state = null, first, after }: CompoundItemArgs): Promise<Slice<CompoundItemType>> {
    return this.db.read(scope, async () => {
      const until = this.reportUntil(await this.one(scope, actId));
      if (until && until <= scope.now) return sliceOf<CompoundItemType>([], { first }, 0, ({ position }) => [position]);
      const from = after ? positionOf(after) : 0;
      const rows = await this.db.manager.query<ItemRow[]>(ITEMS, [actId, state, from, first + 1]);
      const [count] = await this.db.manager.query<{ total: number }[]>(COUNT, [actId, state]);
      return sliceOf(rows.map(asItem), { first }, count?.total ?? 0, ({ position }) => [position]);
    });
  }
}

function asItem({ params, ...row }: ItemRow): CompoundItemType {
  return { ...row, params: Object.entries(params ?? {}).map(([name, value]) => ({ name, value: String(value) })) };
}

function idOf(cursor: string): string {
  const [id] = readCursor(cursor, ['id']);
  return id;
}

function positionOf(cursor: string): number {
  const [position] = readCursor(cursor, ['count']);
  return position;
}
