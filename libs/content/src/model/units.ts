import type { Database } from '@jiyue/tenancy';
import { FieldUnitUnknown } from './model.errors.js';
import { kindOf } from '../kind/kinds.js';
import type { FieldValues } from '../kind/values.js';

interface Said {
  readonly kind: string;
  readonly fields: FieldValues;
}

/** Ids of the units that fields name. */
function unitsIn({ kind, fields }: Said): string[] {
  return kindOf(kind)
    .fields.filter(({ type }) => type === 'unit')
    .flatMap(({ key }) => fields[key] ?? []);
}

/** Names of the units that fields name, as the register has them now. */
export async function unitNames(db: Pick<Database, 'manager'>, said: Said): Promise<Map<string, string>> {
  const ids = unitsIn(said);
  if (ids.length === 0) return new Map();
  const rows = await db.manager.query<{ id: string; name: string }[]>('select id, name from unit where id = any($1)', [
    ids,
  ]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Refuses a text whose fields name units that are in no register. */
export async function requireUnits(db: Pick<Database, 'manager'>, said: Said): Promise<void> {
  const names = await unitNames(db, said);
  const missing = unitsIn(said).find((id) => !names.has(id));
  if (missing) throw new FieldUnitUnknown({ unitId: missing });
}
