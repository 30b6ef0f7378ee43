import type { LiveField, LiveFieldFile, LiveTag } from '@jiyue/live';
import { type Field, FILES_OF } from './field.js';
import type { Kind } from './kind.js';
import { commaWords, type FieldValues, idsIn } from './values.js';

/** What citizens, lists and search get of the fields. */
export interface LivePart {
  readonly summary: string | null;
  /** What lists show of the fields below a title, such as `采购预算：120　截止日期：2026-12-01`. */
  readonly line: string | null;
  readonly coverId: string | null;
  readonly fields: readonly LiveField[];
  readonly tags: readonly LiveTag[];
  readonly searched: readonly string[];
}

/** What values point at: names of units by id, and files that citizens may fetch. */
export interface PointedAt {
  readonly names: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, LiveFieldFile>;
}

const NOTHING: PointedAt = { names: new Map(), files: new Map() };
const LINE_LENGTH = 200;

/** The part of the fields that is shown, as the kind declares it. */
export function livePart(kind: Kind, values: FieldValues, at: PointedAt = NOTHING): LivePart {
  const filled = kind.fields.flatMap((field) => {
    const value = values[field.key];
    const said = value && field.type === 'unit' ? at.names.get(value) : value;
    return said ? [{ ...field, value: said }] : [];
  });
  const listed = (place: Field['list']) => filled.find(({ list }) => list === place)?.value ?? null;
  return {
    summary: listed('summary'),
    line: lineOf(filled),
    coverId: listed('cover'),
    fields: filled.flatMap((field) => liveField(field, at)),
    tags: filled.flatMap(({ meta, type, value }) => (meta ? [{ name: meta, content: tagText(type, value) }] : [])),
    searched: filled.flatMap(({ isSearched, value }) => (isSearched ? [value] : [])),
  };
}

type Filled = Field & { readonly word: string; readonly value: string };

function liveField({ key, word, type, seen, value }: Filled, { files }: PointedAt): LiveField[] {
  if (!seen) return [];
  const field = { key, word, type, place: seen, value };
  if (!FILES_OF[type]) return [field];
  const shown = idsIn(value).flatMap((id) => files.get(id) ?? []);
  return shown.length > 0 ? [{ ...field, assets: shown }] : [];
}

function lineOf(filled: readonly Filled[]): string | null {
  const parts = filled.filter(({ list }) => list === 'line').map(({ word, value }) => `${word}：${oneLine(value)}`);
  const line = [...parts.join('　')];
  if (line.length === 0) return null;
  return line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH - 1).join('')}…` : line.join('');
}

function oneLine(value: string): string {
  const lines = value.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).join(' ');
}

function tagText(type: Field['type'], value: string): string {
  return type === 'words' ? commaWords(value) : value.replaceAll(/\s+/g, ' ');
}
