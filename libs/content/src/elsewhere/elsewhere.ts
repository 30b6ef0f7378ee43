import type { Database, Scope } from '@jiyue/tenancy';
import { columnToWriteIn } from '../article/admit.js';
import type { ArticleTexts } from '../article/article.js';
import { takenKind } from '../column/column.kinds.js';
import type { ColumnRepository } from '../column/column.repository.js';
import { kindOf } from '../kind/kinds.js';
import { type FieldValues, idsIn } from '../kind/values.js';

type Said = Pick<ArticleTexts, 'kind' | 'fields'>;

/** Columns that a text ($1) names, as they are now: one that was merged is the one it went into. */
const NAMED = `
  select distinct c.id from unnest($1::uuid[]) as named (id)
    left join content_column_heir heir on heir.id = named.id
    join content_column c on c.id = coalesce(heir.into_id, named.id) and c.form <> 'link'
   where c.id <> $2 order by c.id`;

const NO_COLUMN = '00000000-0000-0000-0000-000000000000';

/** Ids of the further columns that a text names (同时发布到), as it names them. */
export function columnsIn({ kind, fields }: Said): string[] {
  return kindOf(kind)
    .fields.filter(({ type }) => type === 'columns')
    .flatMap(({ key }) => idsIn(fields[key] ?? ''));
}

/** The further columns whose lists show a text of this column. */
export async function columnsNamed(db: Pick<Database, 'manager'>, said: Said, columnId: string): Promise<string[]> {
  const ids = columnsIn(said);
  if (ids.length === 0) return [];
  const rows = await db.manager.query<{ id: string }[]>(NAMED, [ids, columnId]);
  return rows.map(({ id }) => id);
}

/** The fields of a text of the past with the columns that it named as they are now; those that are no more are left out. */
export async function withColumnsOfNow(db: Pick<Database, 'manager'>, said: Said): Promise<FieldValues> {
  const keys = kindOf(said.kind).fields.flatMap(({ type, key }) => (type === 'columns' && said.fields[key] ? key : []));
  const fields: Record<string, string> = { ...said.fields };
  for (const key of keys) {
    const rows = await db.manager.query<{ id: string }[]>(NAMED, [idsIn(said.fields[key] ?? ''), NO_COLUMN]);
    fields[key] = rows.map(({ id }) => id).join(',');
  }
  return fields;
}

/** Refuses a text that names a column in which the actor may not write, or that does not take it; what was named stays. */
export async function requireColumns(
  scope: Scope,
  columns: ColumnRepository,
  said: Said,
  before: Said | null = null,
): Promise<void> {
  const known = before ? columnsIn(before) : [];
  for (const id of columnsIn(said).filter((one) => !known.includes(one))) {
    takenKind(await columnToWriteIn(scope, columns, id), said.kind);
  }
}
