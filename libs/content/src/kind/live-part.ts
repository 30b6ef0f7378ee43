import type { LiveField, LiveTag } from '@jiyue/live';
import type { Field } from './field.js';
import type { Kind } from './kind.js';
import { commaWords, type FieldValues } from './values.js';

/** What citizens, lists and search get of the fields. */
export interface LivePart {
  readonly summary: string | null;
  readonly coverId: string | null;
  readonly fields: readonly LiveField[];
  readonly tags: readonly LiveTag[];
  readonly searched: readonly string[];
}

/** The part of the fields that is shown, as the kind declares it. */
export function livePart(kind: Kind, values: FieldValues): LivePart {
  const filled = kind.fields.flatMap((field) =>
    values[field.key] ? [{ ...field, value: values[field.key] ?? '' }] : [],
  );
  const listed = (place: Field['list']) => filled.find(({ list }) => list === place)?.value ?? null;
  return {
    summary: listed('summary'),
    coverId: listed('cover'),
    fields: filled.flatMap(({ key, word, type, seen, value }) =>
      seen ? [{ key, word, type, place: seen, value }] : [],
    ),
    tags: filled.flatMap(({ meta, type, value }) => (meta ? [{ name: meta, content: tagText(type, value) }] : [])),
    searched: filled.flatMap(({ isSearched, value }) => (isSearched ? [value] : [])),
  };
}

function tagText(type: Field['type'], value: string): string {
  return type === 'words' ? commaWords(value) : value.replaceAll(/\s+/g, ' ');
}
