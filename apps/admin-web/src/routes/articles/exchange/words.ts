import { type Kind, useFieldWords, useKindName, useKinds } from '../kinds/kinds.js';
import { keyInFiles, type Words } from './article-file.js';
import type { CellOf } from './use-article-import.js';

type Told = Kind['fields'][number];

// Ids of units, columns and files say nothing in a file.
const isText = ({ type, files, isRetired }: Told): boolean =>
  files === 0 && type !== 'unit' && type !== 'columns' && !isRetired;

/** What kinds and their fields are called in files, and the cell that a field of a row comes from. */
export function useFileWords(): Words & { cellOf: CellOf; names: readonly string[] } {
  const say = useFieldWords();
  const nameOf = useKindName();
  const kinds = useKinds() ?? [];
  const ofProduct = new Set(kinds.flatMap(({ name, fields }) => (name ? [] : fields.map(({ key }) => key))));
  const declared = kinds.flatMap((kind) =>
    kind.fields.filter(isText).map(({ key, word }): [string, string] => {
      const isOwn = kind.name !== null && !ofProduct.has(key);
      return isOwn ? [keyInFiles(kind.key, key), `${nameOf(kind)}：${word}`] : [key, say(word)];
    }),
  );
  const byKey = new Map(declared);
  const fixed: Readonly<Record<string, string>> = { columnPath: '栏目网址', title: '标题', kind: '类型', body: '正文' };
  const fields = new Map<string, string[]>();
  for (const [key, name] of byKey) fields.set(name, [...(fields.get(name) ?? []), key]);
  return {
    kinds: new Map(kinds.map((kind) => [nameOf(kind), kind.key])),
    fields,
    keys: new Map(kinds.map((kind) => [kind.key, new Set(kind.fields.filter(isText).map(({ key }) => key))])),
    cellOf: (field, kind) => fixed[field] ?? byKey.get(field) ?? byKey.get(keyInFiles(kind ?? '', field)) ?? field,
    names: [...fields.keys()],
  };
}
