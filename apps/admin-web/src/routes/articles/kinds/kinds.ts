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

/** The fields that say something, with what they say. */
export function filled(fields: readonly KindField[], values: Values): Shown[] {
  return fields.flatMap((field) => (values[field.key]?.trim() ? [{ field, value: values[field.key] ?? '' }] : []));
}

/** The names of kinds, fields and choices in the language of the screen. */
export function useFieldWords(): (key: string) => string {
  const { i18n: now } = useTranslation(undefined, { i18n });
  return (key) => fieldWord(now.language === 'en' ? 'en' : 'zh-CN', key);
}

/** What a person reads where the value is one of a few words. */
export function readable({ field, value }: Shown, say: (key: string) => string): string {
  return field.type === 'choice' ? say(`${field.word}.${value}`) : value;
}
