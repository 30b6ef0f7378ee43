import type { ArticleRowInput } from '@jiyue/api-client';
import { armed } from '../../../tables/csv.js';

/** Columns that every file has, by the names that stand in its first line; those of the fields of kinds follow. */
export const HEAD = ['栏目网址', '标题', '类型', '正文'] as const;
type Cell = (typeof HEAD)[number];

/** Characters of a body at most. */
export const BODY_MOST = 1_500_000;
const TITLE_MOST = 2_000;
const KEY_MOST = 40;

/** What kinds and fields are called, by their names. */
export type Words = { readonly kinds: ReadonlyMap<string, string>; readonly fields: ReadonlyMap<string, string> };

/** A field that only one kind has, apart from those of others with the same key. */
export const keyInFiles = (kind: string, key: string): string => `${kind}/${key}`;

/** The key as the kind knows it; null where it is a field of another one. */
export function keyOfKind(key: string, kind: string | null): string | null {
  const at = key.indexOf('/');
  if (at === -1) return key;
  return key.slice(0, at) === kind ? key.slice(at + 1) : null;
}

/** A line of a file as it is sent. */
export type FileRow = ArticleRowInput;
/** What is wrong with a line, before anybody was asked. */
export type FileFault = {
  readonly line: number;
  readonly cell: string;
  readonly value?: string;
  readonly rule?: string;
};
export type ArticleFile = {
  readonly rows: readonly FileRow[];
  readonly faults: readonly FileFault[];
  /** Names of the first line that say nothing to us. */
  readonly passedOver: readonly string[];
};

/** Lines of a table as articles; null when its first line names neither column nor title. */
export function articlesOf(table: readonly (readonly string[])[], words: Words): ArticleFile | null {
  const [head = [], ...lines] = table;
  const names = head.map(armed);
  const at = new Map(names.map((name, index) => [name, index]));
  if (!at.has('栏目网址') || !at.has('标题')) return null;
  const isKnown = (name: string): boolean => HEAD.some((one) => one === name) || words.fields.has(name);
  const read = (cells: readonly string[]) => (name: string) => armed(cells[at.get(name) ?? -1]);
  const rows: FileRow[] = [];
  const faults: FileFault[] = [];
  lines.forEach((cells, index) => {
    if (cells.every((cell) => armed(cell) === '')) return;
    const line = index + 2;
    const wrong = faultsOf(read(cells), words);
    faults.push(...wrong.map((fault) => ({ line, ...fault })));
    if (wrong.length === 0) rows.push({ line, ...rowOf(read(cells), words, names) });
  });
  return { rows, faults, passedOver: names.filter((name) => name !== '' && !isKnown(name)) };
}

type Read = (name: string) => string;

function faultsOf(read: Read, { kinds }: Words): Omit<FileFault, 'line'>[] {
  const kind = read('类型');
  const short = (cell: Cell, most: number) => (read(cell).length > most ? [{ cell, rule: 'maxLength' }] : []);
  return [
    ...(kind === '' || kinds.has(kind) ? [] : [{ cell: '类型', value: kind.slice(0, 40) }]),
    ...[...short('栏目网址', 200), ...short('标题', TITLE_MOST), ...short('正文', BODY_MOST)],
  ];
}

function rowOf(read: Read, { kinds, fields }: Words, names: readonly string[]): Omit<FileRow, 'line'> {
  const kind = kinds.get(read('类型')) ?? null;
  const given = names.flatMap((name) => {
    const [key, value] = [fields.get(name), read(name)];
    // what the kind does not have is refused by name
    return key && value !== '' ? [{ key: keyOfKind(key, kind) ?? key.slice(0, KEY_MOST), value }] : [];
  });
  return {
    columnPath: read('栏目网址').replace(/^\/|\/$/g, ''),
    title: read('标题'),
    kind,
    body: read('正文'),
    fields: given,
  };
}

/** Rows in as many parts as requests are needed for them. */
export function partsOf(rows: readonly FileRow[], most: { rows: number; bytes: number }): FileRow[][] {
  const parts: FileRow[][] = [];
  let room = 0;
  for (const row of rows) {
    const size = row.body.length * 3 + 2_000;
    const part = parts.at(-1);
    if (part && part.length < most.rows && room >= size) {
      part.push(row);
      room -= size;
    } else {
      parts.push([row]);
      room = most.bytes - size;
    }
  }
  return parts;
}
