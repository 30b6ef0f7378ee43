import type { ArticleRowInput } from '@jiyue/api-client';
import { armed } from '../../../tables/csv.js';

/** Columns that every file has, by the names that stand in its first line; those of the fields of kinds follow. */
export const HEAD = ['栏目网址', '标题', '类型', '正文'] as const;
type Cell = (typeof HEAD)[number];

/** Characters of a body at most. */
export const BODY_MOST = 1_500_000;
const TITLE_MOST = 2_000;

/** What kinds and fields are called, by their names; fields of several kinds may have the same one. */
export type Words = {
  readonly kinds: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Keys of every kind. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
};

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
  const at = new Map<string, number[]>();
  names.forEach((name, index) => at.set(name, [...(at.get(name) ?? []), index]));
  if (!at.has('栏目网址') || !at.has('标题')) return null;
  const isKnown = (name: string): boolean => HEAD.some((one) => one === name) || words.fields.has(name);
  const valuesOf = (cells: readonly string[]) => (name: string) =>
    (at.get(name) ?? []).map((index) => armed(cells[index])).filter((value) => value !== '');
  const rows: FileRow[] = [];
  const faults: FileFault[] = [];
  lines.forEach((cells, index) => {
    if (cells.every((cell) => armed(cell) === '')) return;
    const line = index + 2;
    const values = valuesOf(cells);
    const read = (name: string): string => values(name)[0] ?? '';
    const wrong = [...repeated(values, [...at.keys()].filter(isKnown)), ...faultsOf(read, words)];
    faults.push(...wrong.map((fault) => ({ line, ...fault })));
    if (wrong.length === 0) rows.push({ line, ...rowOf(read, words) });
  });
  return { rows, faults, passedOver: names.filter((name) => name !== '' && !isKnown(name)) };
}

type Read = (name: string) => string;
type Fault = Omit<FileFault, 'line'>;

// Of two cells of one name that both say something, one would be lost.
function repeated(values: (name: string) => readonly string[], names: readonly string[]): Fault[] {
  return names.filter((name) => values(name).length > 1).map((cell) => ({ cell, rule: 'repeated' }));
}

function faultsOf(read: Read, words: Words): Fault[] {
  const { kinds } = words;
  const kind = read('类型');
  const short = (cell: Cell, most: number) => (read(cell).length > most ? [{ cell, rule: 'maxLength' }] : []);
  return [
    ...(kind === '' || kinds.has(kind) ? [] : [{ cell: '类型', value: kind.slice(0, 40) }]),
    ...[...short('栏目网址', 200), ...short('标题', TITLE_MOST), ...short('正文', BODY_MOST)],
    ...foreign(read, words),
  ];
}

// What belongs to another kind than the row's is said; without a kind in the row, the server knows that of the column.
function foreign(read: Read, words: Words): Fault[] {
  const kind = words.kinds.get(read('类型'));
  if (!kind) return [];
  const isLost = (name: string): boolean => read(name) !== '' && keyIn(name, kind, words) === null;
  return [...words.fields.keys()].filter(isLost).map((cell) => ({ cell, rule: 'isUnknown' }));
}

function keyIn(name: string, kind: string | null, { fields, keys }: Words): string | null {
  const known = fields.get(name) ?? [];
  if (kind === null) return known[0] ?? null;
  const own = known.map((key) => keyOfKind(key, kind));
  return own.find((key) => key !== null && keys.get(kind)?.has(key) === true) ?? null;
}

function rowOf(read: Read, words: Words): Omit<FileRow, 'line'> {
  const kind = words.kinds.get(read('类型')) ?? null;
  const given = [...words.fields.keys()].flatMap((name) => {
    const [key, value] = [keyIn(name, kind, words), read(name)];
    return key && value !== '' ? [{ key, value }] : [];
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
