import { kindOf } from './kinds.js';
import { ImportUnreadable } from '../content.errors.js';
import { type FieldValues, valuesAfter } from './values.js';

/** An item outside the platform: its kind, what it says, and its fields. Files stay behind. */
export interface Exchanged {
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly fields: FieldValues;
}

/** The item as JSON. */
export function toJson(item: Exchanged): string {
  return JSON.stringify(portable(item), null, 2);
}

/** Reads what {@link toJson} wrote, by the rules of its kind. */
export function fromJson(json: string): Exchanged {
  const read = parsed(json);
  const { kind, title, body, fields } = read;
  if (!areTexts([kind, title, body]) || typeof fields !== 'object' || fields === null) throw new ImportUnreadable();
  const entries = Object.entries(fields);
  if (!areTexts(entries.map(([, value]) => value))) throw new ImportUnreadable();
  return item({ kind, title, body }, Object.fromEntries(entries));
}

/** The item as a table of two columns, for spreadsheets: a line per field. */
export function toCsv(given: Exchanged): string {
  const { kind, title, body, fields } = portable(given);
  const lines = [['kind', kind], ['title', title], ['body', body], ...Object.entries(fields)];
  return lines.map(([key, value]) => `${key},"${guarded(value ?? '').replaceAll('"', '""')}"\r\n`).join('');
}

/** Reads what {@link toCsv} wrote, by the rules of its kind. */
export function fromCsv(csv: string): Exchanged {
  const lines = [...csv.matchAll(/([A-Za-z0-9]+),"((?:[^"]|"")*)"\r?\n?/gy)];
  if (lines.reduce((length, [line]) => length + line.length, 0) !== csv.length) throw new ImportUnreadable();
  const { kind, title, body, ...fields } = Object.fromEntries(
    lines.map(([, key = '', value = '']) => [key, unguarded(value.replaceAll('""', '"'))]),
  );
  return item({ kind, title, body }, fields);
}

function portable({ kind, title, body, fields }: Exchanged): Exchanged {
  const exported = kindOf(kind).fields.filter(({ key, isExported }) => isExported && fields[key]);
  return { kind, title, body, fields: Object.fromEntries(exported.map(({ key }) => [key, fields[key] ?? ''])) };
}

function item({ kind, title, body }: { [K in 'kind' | 'title' | 'body']: unknown }, fields: FieldValues): Exchanged {
  if (typeof kind !== 'string' || typeof title !== 'string' || typeof body !== 'string') throw new ImportUnreadable();
  return { kind, title, body, fields: valuesAfter(kindOf(kind), fields) };
}

function parsed(json: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(json);
    if (typeof read === 'object' && read !== null) return { ...read };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ImportUnreadable();
}

function areTexts(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

// A spreadsheet takes a text that begins like this for a formula.
const FORMULA = /^[=+\-@\t\r']/;

function guarded(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

function unguarded(value: string): string {
  return value.startsWith("'") ? value.slice(1) : value;
}
