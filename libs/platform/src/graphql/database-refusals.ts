import { Conflict, type DomainError, type FieldProblem, Unavailable } from '@jiyue/kernel';
import { InvalidInput } from './invalid-input.js';

/** The database or another service cannot answer now; nothing was changed, trying again is safe. */
export class ServiceUnavailable extends Unavailable {
  readonly code = 'PLATFORM.UNAVAILABLE';
}
/** Somebody else has just taken what only one can have; `fields` says what. */
export class AlreadyTaken extends Conflict {
  readonly code = 'PLATFORM.ALREADY_TAKEN';
}
/** What the input names was there a moment ago and is no longer. */
export class ReferenceGone extends Conflict {
  readonly code = 'PLATFORM.REFERENCE_GONE';
}
/** Something else still hangs on what was to be removed or changed. */
export class StillInUse extends Conflict {
  readonly code = 'PLATFORM.STILL_IN_USE';
}

/** What PostgreSQL says about a statement it did not carry out. */
interface Objection {
  readonly code: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  readonly detail?: string;
  readonly message: string;
}

// Classes of SQLSTATE that mean "try again later": connection, resources, operator intervention, lock and time-outs.
const TRANSIENT = /^(08|53|57|55P03|40001|40P01)/;
// A value that a column cannot hold: too long, out of range, no day, no id, no text, no JSON.
const UNREADABLE = /^(22001|22003|22007|22008|22009|22021|22023|22P02|22P03|22P05|2201B|2203[0-9]|22026)$/;

/**
 * The refusal that stands for what the database objected to; null for a defect. A command asks before it writes, so this
 * is the net below: two who write at once, and values that nobody thought of. Nothing was changed.
 */
export function refusalOfDatabase(error: unknown): DomainError | null {
  const objection = objectionOf(error);
  if (!objection) return null;
  if (TRANSIENT.test(objection.code)) return new ServiceUnavailable();
  if (UNREADABLE.test(objection.code)) return new InvalidInput({}, fieldsOf(objection, 'other'));
  return INTEGRITY[objection.code]?.(objection) ?? null;
}

const INTEGRITY: Readonly<Record<string, ((objection: Objection) => DomainError | null) | undefined>> = {
  '23502': (objection) => new InvalidInput({}, fieldsOf(objection, 'required')),
  '23503': (objection) =>
    /^update or delete/.test(objection.message)
      ? new StillInUse()
      : new ReferenceGone({}, fieldsOf(objection, 'other')),
  '23505': (objection) => new AlreadyTaken({}, fieldsOf(objection, 'taken')),
  // without a name it was raised by a trigger, which guards what the product itself must never do
  '23514': (objection) => (objection.constraint ? new InvalidInput({}, fieldsOf(objection, 'other')) : null),
  '23P01': (objection) => new AlreadyTaken({}, fieldsOf(objection, 'taken')),
};

/** Names the fields by the columns that the database names; their values are never looked at. */
function fieldsOf({ column, detail, table, constraint }: Objection, rule: string): FieldProblem[] {
  const key = /^Key \(([^)]*)\)=/.exec(detail ?? '')?.[1]?.split(', ') ?? [];
  const checked = constraint?.startsWith(`${table}_`)
    ? /^(.+)_check$/.exec(constraint.slice((table ?? '').length + 1))
    : null;
  const columns = column ? [column] : [...key, ...(checked?.[1] ? [checked[1]] : [])];
  return columns
    .filter((name) => name !== 'tenant_id' && /^[a-z_]+$/.test(name))
    .map((name) => ({ field: name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), rule }));
}

const LOST_CONNECTION = '08006';
const DISK_FULL = '53100';
// What the file system says when it takes nothing more: our own disk, not that of the database.
const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS'];

function objectionOf(error: unknown): Objection | null {
  if (!(error instanceof Error)) return null;
  const driver: unknown = Reflect.get(error, 'driverError') ?? error;
  const said = Object(driver) as Partial<Objection>;
  if (said.code === 'ECONNREFUSED' || said.code === 'ECONNRESET') return { code: LOST_CONNECTION, message: '' };
  if (NO_ROOM.includes(said.code ?? '')) return { code: DISK_FULL, message: '' };
  if (/Connection terminated|timeout exceeded when trying to connect/.test(error.message))
    return { code: LOST_CONNECTION, message: '' };
  return typeof said.code === 'string' ? { ...said, code: said.code, message: error.message } : null;
}
