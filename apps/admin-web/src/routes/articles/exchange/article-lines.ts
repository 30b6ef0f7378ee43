import type { ExportArticlesQuery } from '@jiyue/api-client';
import { formatMoment } from '../../../i18n/format.js';
import { HEAD, keyOfKind, type Words } from './article-file.js';

/** An article as it is exported; its text where that is asked for. */
export type Exported = ExportArticlesQuery['articles']['nodes'][number] & { body?: string };
export type Row = (string | number | null)[];

const FACTS = ['状态', '写稿人', '写稿时间', '发布时间', '门户网址'] as const;

/** What stands in the first line of a file of articles. */
export function headOf({ fields }: Words): string[] {
  return [...HEAD, ...fields.keys(), ...FACTS];
}

/** An article as a line of a file that can be imported again. */
export function lineOf(article: Exported, { kinds, fields }: Words, stateOf: (state: string) => string): Row {
  const values = new Map(article.fields.map(({ key, value }) => [key, value]));
  const valueOf = (keys: readonly (string | null)[]): string =>
    keys.map((key) => values.get(key ?? '')).find(Boolean) ?? '';
  const kind = [...kinds].find(([, key]) => key === article.kind)?.[0] ?? article.kind;
  const { column, title, body = '', createdBy, createdAt, publishedAt } = article;
  return [
    ...[column.path, title, kind, body],
    ...[...fields.values()].map((keys) => valueOf(keys.map((key) => keyOfKind(key, article.kind)))),
    ...[stateOf(article.state), createdBy.name, formatMoment(createdAt)],
    ...[publishedAt ? formatMoment(publishedAt) : '', article.liveUrl ?? ''],
  ];
}
