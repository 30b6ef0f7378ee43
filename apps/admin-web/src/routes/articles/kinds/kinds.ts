import { ContentKindsDocument, type ContentKindsQuery } from '@jiyue/api-client';
import { fieldWord } from '@jiyue/ui';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api/index.js';
import { i18n } from '../../../i18n/i18n.js';

export type Kind = ContentKindsQuery['contentKinds'][number];
export type KindField = Kind['fields'][number];

/** Values of the fields of a kind, by key. */
export type Values = Readonly<Record<string, string>>;

/** A field with what it says, for drawing it. */
export type Shown = { field: KindField; value: string };

/** Every kind, as the server declares it; null until it said so. */
export function useKinds(): readonly Kind[] | null {
  return useApi(ContentKindsDocument, {}).data?.contentKinds ?? null;
}

/** The fields of a kind; none until the server said so. */
export function useKindFields(key: string): readonly KindField[] {
  return fieldsOfKind(useKinds() ?? [], key);
}

/** The fields of one of these kinds. */
export function fieldsOfKind(kinds: readonly Kind[], key: string): readonly KindField[] {
  return kinds.find((kind) => kind.key === key)?.fields ?? [];
}

/** The fields that a form asks for: those that were taken out of their model only where something was said in them. */
export function asked(fields: readonly KindField[], values: Values): readonly KindField[] {
  return fields.filter(({ key, isRetired }) => !isRetired || values[key]);
}

/** The fields that say something, with what they say. */
export function filled(fields: readonly KindField[], values: Values): Shown[] {
  return fields.flatMap((field) => (values[field.key]?.trim() ? [{ field, value: values[field.key] ?? '' }] : []));
}

/** The names of kinds, fields and choices in the language of the screen. */
export function useFieldWords(): (key: string) => string {
  const { i18n: now } = useTranslation(undefined, { i18n });
  return (key) => fieldWord(now.language === 'en' ? 'en' : 'zh-CN', key);
}

/** What a kind is called: by its message, or as the province called it. */
export function useKindName(): (kind: Pick<Kind, 'key' | 'name'>) => string {
  const say = useFieldWords();
  return ({ key, name }) => name ?? say(`kind.${key}`);
}

/** What helps to fill a field in, where anybody said so. */
export function hintOf({ word, help, mask }: KindField, say: (key: string) => string): string | null {
  const key = `${word}.hint`;
  const said = say(key);
  return help ?? (said === key ? mask : said);
}

/** What values that are ids are called: units and files, by id. */
export type Named = Readonly<Record<string, string>>;

/** What a person reads where the value is one of a few words, or an id. */
export function readable({ field, value }: Shown, say: (key: string) => string, named: Named = {}): string {
  if (field.type === 'choice') return choiceOf(field, value, say);
  if (field.type === 'unit' || field.type === 'columns' || field.files > 0)
    return value
      .split(',')
      .map((id) => named[id] ?? id)
      .join('、');
  return value;
}

/** What a choice of a field is called. */
export function choiceOf({ word }: Pick<KindField, 'word'>, value: string, say: (key: string) => string): string {
  const key = `${word}.${value}`;
  const said = say(key);
  return said === key ? value : said;
}

/** Units, columns and files that the fields of an article name, by id. */
export function namedIn(
  fields: readonly {
    value: string;
    unitName?: string | null;
    columnNames?: readonly string[];
    assets?: readonly { id: string; fileName: string }[];
  }[],
): Named {
  return Object.fromEntries(
    fields.flatMap(({ value, unitName, columnNames = [], assets = [] }) => [
      ...(unitName ? [[value, unitName]] : []),
      ...(columnNames.length > 0 ? value.split(',').map((id, index) => [id, columnNames[index] || id]) : []),
      ...assets.map(({ id, fileName }) => [id, fileName]),
    ]),
  );
}
