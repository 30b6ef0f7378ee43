import { useFieldWords, useKinds } from '../kinds/kinds.js';
import type { Words } from './article-file.js';

/** What kinds and their fields are called in files, and the cell that a field of a row comes from. */
export function useFileWords(): Words & { cellOf: (field: string) => string; names: readonly string[] } {
  const say = useFieldWords();
  const kinds = useKinds() ?? [];
  const declared = kinds.flatMap(({ fields }) => fields.filter(({ type }) => type !== 'picture'));
  const byKey = new Map(declared.map(({ key, word }) => [key, say(word)]));
  const fixed: Readonly<Record<string, string>> = { columnPath: '栏目网址', title: '标题', kind: '类型', body: '正文' };
  return {
    kinds: new Map(kinds.map(({ key }) => [say(`kind.${key}`), key])),
    fields: new Map([...byKey].map(([key, name]) => [name, key])),
    cellOf: (field) => fixed[field] ?? byKey.get(field) ?? field,
    names: [...new Set(byKey.values())],
  };
}
