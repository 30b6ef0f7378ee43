import { newId, type Slice, type SliceRequest } from '@jiyue/kernel';
import { readCursor, sliceOf } from '@jiyue/platform';
import { Database } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { CheckListFull, CheckWordListed, CheckWordNotFound, CheckWordStale } from '../checks.errors.js';
import { fold } from '../text/fold.js';
import type { ListedWord, WordKind } from '../words/listed-word.js';
import { type ListPlace, LONGEST_LIST, WORD_TABLE } from './list-place.js';
import type { KeptWord, WordState } from './word.js';

type Kept = Omit<KeptWord, 'id' | 'version'>;

/** What a list is narrowed to. */
export interface WordFilter {
  readonly text?: string | null | undefined;
  readonly kind?: WordKind | null | undefined;
  readonly state?: WordState | null | undefined;
}

const LISTED = `kind, word, "right", action, note, rank, valid_from::text as "validFrom", valid_until::text as "validUntil"`;
const FIELDS = `id, ${LISTED}, state, version, changed_by as "changedBy", changed_by_name as "changedByName",
  changed_at as "changedAt"`;
const COLUMNS = `kind, word, folded, "right", action, note, rank, valid_from, valid_until, term, state,
  changed_by, changed_by_name, changed_at`;
const GIVEN = `kind text, word text, folded text, "right" text, action text, note text, rank integer, valid_from date,
  valid_until date, term date, state text, changed_by uuid, changed_by_name text, changed_at timestamptz`;
const SAME = `w.kind = given.kind and w.folded = given.folded and w.term = given.term`;
const CHANGED = COLUMNS.split(',')
  .map((column) => `${column.trim()} = excluded.${column.trim()}`)
  .join(', ');
const said = (of: string): string =>
  ['word', '"right"', 'action', 'note', 'rank', 'valid_until', 'state'].map((column) => `${of}.${column}`).join(', ');

/** Words of one list in the open transaction. */
@Injectable()
export class WordRepository {
  constructor(private readonly db: Database) {}

  /** What texts are held against. */
  active(place: ListPlace): Promise<Omit<ListedWord, 'origin'>[]> {
    return this.db.manager.query(`select ${LISTED} from ${WORD_TABLE[place]} where state = 'ACTIVE'`);
  }

  /** Throws `CHECKS.WORD_NOT_FOUND`. */
  async get(place: ListPlace, id: string): Promise<KeptWord> {
    const [word] = await this.db.manager.query<KeptWord[]>(`select ${FIELDS} from ${WORD_TABLE[place]} where id = $1`, [
      id,
    ]);
    if (!word) throw new CheckWordNotFound();
    return word;
  }

  /** The list by what changed last. */
  async page(place: ListPlace, filter: WordFilter, request: SliceRequest): Promise<Slice<KeptWord>> {
    const params: unknown[] = [];
    const bind = (value: unknown): string => `$${params.push(value)}`;
    const parts = ['true'];
    if (filter.kind) parts.push(`kind = ${bind(filter.kind)}`);
    if (filter.state) parts.push(`state = ${bind(filter.state)}`);
    const text = filter.text?.trim();
    if (text)
      parts.push(
        `(position(${bind(fold(text))} in folded) > 0 or position(${bind(text)} in coalesce("right", '')) > 0)`,
      );
    const where = parts.join(' and ');
    const [total] = await this.db.manager.query<{ count: number }[]>(
      `select count(*)::int as count from ${WORD_TABLE[place]} where ${where}`,
      [...params],
    );
    const after = request.after ? ` and id < ${bind(readCursor(request.after, ['id'])[0])}` : '';
    const rows = await this.db.manager.query<KeptWord[]>(
      `select ${FIELDS} from ${WORD_TABLE[place]} where ${where}${after} order by id desc limit ${request.first + 1}`,
      params,
    );
    return sliceOf(rows, request, total?.count ?? 0, ({ id }) => [id]);
  }

  /** Throws `CHECKS.WORD_LISTED`. */
  async add(place: ListPlace, kept: Kept): Promise<KeptWord> {
    const id = newId();
    const added = await this.db.manager.query<unknown[]>(
      `insert into ${WORD_TABLE[place]} (id, ${COLUMNS}) select $1, ${COLUMNS} from jsonb_to_record($2) as given (${GIVEN})
       on conflict do nothing returning id`,
      [id, JSON.stringify(rowOf(kept))],
    );
    if (added.length === 0) throw new CheckWordListed({ word: kept.word });
    await this.requireRoom(place);
    return this.get(place, id);
  }

  /** Changes it if nobody else did since `version`; throws `CHECKS.WORD_STALE` or `CHECKS.WORD_LISTED`. */
  async change(place: ListPlace, { id, version }: { id: string; version: number }, kept: Kept): Promise<KeptWord> {
    const table = WORD_TABLE[place];
    const row = JSON.stringify(rowOf(kept));
    const [other] = await this.db.manager.query<unknown[]>(
      `select from ${table} w, jsonb_to_record($2) as given (${GIVEN}) where w.id <> $1 and ${SAME}`,
      [id, row],
    );
    if (other) throw new CheckWordListed({ word: kept.word });
    const [, changed] = await this.db.manager.query<[unknown, number]>(
      `update ${table} set (${COLUMNS}) = (select ${COLUMNS} from jsonb_to_record($3) as given (${GIVEN})),
         version = version + 1 where id = $1 and version = $2`,
      [id, version, row],
    );
    const now = await this.get(place, id);
    if (!changed) throw new CheckWordStale({ version: now.version });
    return now;
  }

  /** Which of these the list would take as new, and which it holds in another form. */
  async weigh(place: ListPlace, all: readonly Kept[]): Promise<{ added: number; changed: number }> {
    const [counts] = await this.db.manager.query<{ added: number; changed: number }[]>(
      `select count(*) filter (where w.id is null)::int as added,
              count(*) filter (where w.id is not null and (${said('w')}) is distinct from (${said('given')}))::int as changed
         from jsonb_to_recordset($1) as given (${GIVEN}) left join ${WORD_TABLE[place]} w
           on ${SAME}`,
      [JSON.stringify(all.map(rowOf))],
    );
    return counts ?? { added: 0, changed: 0 };
  }

  /** Adds what is new and changes what is kept in another form. */
  async bring(place: ListPlace, all: readonly Kept[]): Promise<{ added: number; changed: number }> {
    const key = place === 'SITE' ? 'tenant_id, kind, folded, term' : 'kind, folded, term';
    const weighed = await this.weigh(place, all);
    await this.db.manager.query(
      `insert into ${WORD_TABLE[place]} as w (id, ${COLUMNS})
       select id, ${COLUMNS} from jsonb_to_recordset($1) as given (id uuid, ${GIVEN})
       on conflict (${key}) do update set ${CHANGED}, version = w.version + 1
         where (${said('w')}) is distinct from (${said('excluded')})`,
      [JSON.stringify(all.map((kept) => ({ id: newId(), ...rowOf(kept) })))],
    );
    await this.requireRoom(place);
    return weighed;
  }

  private async requireRoom(place: ListPlace): Promise<void> {
    const [held] = await this.db.manager.query<{ count: number }[]>(
      `select count(*)::int as count from ${WORD_TABLE[place]}`,
    );
    if ((held?.count ?? 0) > LONGEST_LIST[place]) throw new CheckListFull({ limit: LONGEST_LIST[place] });
  }
}

function rowOf({ validFrom, validUntil, changedBy, changedByName, changedAt, ...said }: Kept): object {
  const days = { valid_from: validFrom, valid_until: validUntil, term: validFrom ?? '0001-01-01' };
  const change = { changed_by: changedBy, changed_by_name: changedByName, changed_at: changedAt };
  return { ...said, ...days, ...change, folded: fold(said.word) };
}
