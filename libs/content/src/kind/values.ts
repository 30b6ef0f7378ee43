import { type FieldProblem, isDay, isId, lengthOf, trimUnseen, turnsDirection } from '@jiyue/kernel';
import { FieldsInvalid } from '../content.errors.js';
import { COLUMNS_AT_MOST, type Field, FILES_OF, type FieldType } from './field.js';
import type { Kind } from './kind.js';

/** The fields of an item: canonical text by key; what is empty is absent. */
export type FieldValues = Readonly<Record<string, string>>;

/** What a person sends: absent fields stay, `null` and blank ones are emptied. */
export type FieldChange = Readonly<Record<string, string | null | undefined>>;

/** The values after a change, in the order they are declared; throws `CONTENT.FIELDS_INVALID` naming every field. */
export function valuesAfter(kind: Kind, change: FieldChange, before: FieldValues = {}): FieldValues {
  const given = new Map(Object.entries(change).filter(([, value]) => value !== undefined));
  const after = kind.fields.flatMap((field) => {
    const value = given.has(field.key) ? canonical(field, given.get(field.key) ?? '') : before[field.key];
    return value ? [[field, value] as const] : [];
  });
  const isNew = (field: Field, value: string): boolean => given.has(field.key) && value !== before[field.key];
  const problems = [
    ...[...given.keys()].filter((key) => !kind.fields.some((field) => field.key === key)).map(unknown),
    ...after.flatMap(([field, value]) => (isNew(field, value) ? problemOf(field, value) : [])),
  ];
  if (problems.length > 0) throw new FieldsInvalid({}, problems);
  return Object.fromEntries(after.map(([{ key }, value]) => [key, value]));
}

/** The change without those values that break the rules of their fields; what no field is named stays, to be refused. */
export function lawfulChange(kind: Kind, change: FieldChange): FieldChange {
  const isLawful = (key: string, value: string): boolean => {
    const field = kind.fields.find((one) => one.key === key);
    const text = field && canonical(field, value);
    return !field || !text || problemOf(field, text).length === 0;
  };
  return Object.fromEntries(Object.entries(change).filter(([key, value]) => isLawful(key, value ?? '')));
}

/** The values as somebody is typing them: rules wait, only what cannot be stored is left out. */
export function looseValues(kind: Kind, change: FieldChange, before: FieldValues): FieldValues {
  const after = kind.fields.flatMap((field) => {
    const given = change[field.key];
    const value = given === undefined ? before[field.key] : canonical(field, given ?? '');
    return value && isKept(field, value) ? [[field.key, value] as const] : [];
  });
  return Object.fromEntries(after);
}

/** The fields that a submission needs and that are empty. */
export function missingFields(kind: Kind, values: FieldValues): FieldProblem[] {
  return kind.fields
    .filter(({ key, isRequired, isRetired }) => isRequired && !isRetired && !values[key])
    .map(({ key }) => ({ field: key, rule: 'isNotEmpty' }));
}

/** Ids of the files that fields show. */
export function filesIn(kind: Kind, values: FieldValues): string[] {
  return kind.fields.filter(({ type }) => FILES_OF[type]).flatMap(({ key }) => idsIn(values[key] ?? ''));
}

/** Ids in the value of a field that names one or several. */
export function idsIn(value: string): string[] {
  return value === '' ? [] : value.split(',');
}

/** Keys of the fields that differ. */
export function changedFields(kind: Kind, before: FieldValues, after: FieldValues): string[] {
  return kind.fields.map(({ key }) => key).filter((key) => before[key] !== after[key]);
}

/** Words however they were separated, as a page head wants them. */
export function commaWords(value: string): string {
  return value
    .split(/[\s,，、;；]+/u)
    .filter(Boolean)
    .join(',');
}

/** Whether every field that names files names files, so that what is typed can be kept. */
function isKept({ type }: Field, value: string): boolean {
  return !(FILES_OF[type] ?? (type === 'unit' || type === 'columns')) || idsIn(value).every(isId);
}

// Neither jsonb nor a page head takes control characters and halves of characters.
function canonical({ type }: Field, value: string): string {
  const clean = value.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  const lines = type === 'longText' ? clean.replaceAll(/[^\P{Cc}\n]/gu, ' ') : clean.replaceAll(/\p{Cc}+/gu, ' ');
  return trimUnseen(lines);
}

type Check = (field: Field, value: string) => string | null;
const matching =
  (rule: string, pattern: RegExp): Check =>
  (_, value) =>
    pattern.test(value) ? null : rule;
const anything: Check = (_, value) => (turnsDirection(value) ? 'keepsDirection' : null);

const areIds =
  (most: number): Check =>
  (_, value) => {
    const ids = idsIn(value);
    if (!ids.every(isId)) return 'isUuid';
    return ids.length > most || new Set(ids).size < ids.length ? 'arrayMaxSize' : null;
  };
const areFiles: Check = (field, value) => areIds(FILES_OF[field.type] ?? 1)(field, value);

const CHECKS: Readonly<Record<FieldType, Check>> = {
  text: anything,
  longText: anything,
  words: anything,
  date: (_, value) => (isDay(value) ? null : 'isDate'),
  url: matching('isUrl', /^https?:\/\/[^\s/?#"'<>\\.]+\.[^\s"'<>\\]+$/i),
  number: matching('isNumber', /^-?(0|[1-9]\d{0,14})(\.\d{1,4})?$/),
  choice: ({ choices = [] }, value) => (choices.includes(value) ? null : 'isIn'),
  documentNumber: anything,
  unit: (_, value) => (isId(value) ? null : 'isUuid'),
  picture: areFiles,
  pictures: areFiles,
  files: areFiles,
  video: areFiles,
  columns: areIds(COLUMNS_AT_MOST),
};

function problemOf(field: Field, value: string): FieldProblem[] {
  const rule = field.isRetired ? 'isRetired' : brokenRule(field, value);
  return rule ? [{ field: field.key, rule }] : [];
}

function brokenRule(field: Field, value: string): string | null {
  if (lengthOf(value) > field.max) return 'maxLength';
  const isUnlike = field.pattern && !field.pattern.test(value);
  return CHECKS[field.type](field, value) ?? (isUnlike ? 'matches' : null);
}

function unknown(key: string): FieldProblem {
  return { field: key.slice(0, 81), rule: 'isUnknown' };
}
