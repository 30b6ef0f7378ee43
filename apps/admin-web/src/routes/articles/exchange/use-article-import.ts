import { ImportArticlesDocument, JudgeArticleRowsDocument } from '@jiyue/api-client';
import { useState } from 'react';
import { call, newKey, toApiError, type ApiError } from '../../../api/index.js';
import { useSite } from '../../../shell/index.js';
import type { Problem } from '../../../tables/file-problems.js';
import { tableOf } from '../../../tables/read-table.js';
import { type ArticleFile, articlesOf, type FileRow, partsOf, type Words } from './article-file.js';

/** Articles that one file brings at most. */
export const MOST = 5_000;
const PART = { rows: 200, bytes: 5_000_000 };

/** What a file would do. */
export type Report = {
  rows: readonly FileRow[];
  problems: readonly Problem[];
  passedOver: readonly string[];
  added: number;
  same: number;
};
type Refusal = 'unreadable' | 'empty' | 'noHead' | 'tooMany';
type State = {
  report: Report | null;
  progress: { done: number; total: number } | null;
  refusal: Refusal | null;
  error: ApiError | null;
  /** Ids of the batches that were begun. */
  begun: readonly string[];
};
const NOTHING: State = { report: null, progress: null, refusal: null, error: null, begun: [] };

export type CellOf = (field: string, kind: string | null) => string;

/** A file of articles is read in the browser, judged by the server part by part, and begun only when all of it is sound. */
export function useArticleImport(words: Words, cellOf: CellOf) {
  const site = useSite().id;
  const [state, setState] = useState<State>(NOTHING);
  const read = async (file: File): Promise<void> => {
    setState({ ...NOTHING, progress: { done: 0, total: 0 } });
    const found = await readFile(file, words).catch((): Refusal => 'unreadable');
    if (typeof found === 'string') return setState({ ...NOTHING, refusal: found });
    const onRows = (done: number): void => setState({ ...NOTHING, progress: { done, total: found.rows.length } });
    try {
      setState({ ...NOTHING, report: await judged(found, { site, cellOf, onRows }) });
    } catch (error) {
      setState({ ...NOTHING, error: toApiError(error) });
    }
  };
  const bring = async ({ rows }: Report): Promise<void> => {
    const begun: string[] = [];
    let done = 0;
    try {
      for (const part of partsOf(rows, PART)) {
        setState({ ...NOTHING, begun: [...begun], progress: { done, total: rows.length } });
        const { importArticles } = await call(
          ImportArticlesDocument,
          { input: { rows: part } },
          { site, key: newKey() },
        );
        begun.push(importArticles.id);
        done += part.length;
      }
      setState({ ...NOTHING, begun });
    } catch (error) {
      // what was begun goes on; the same file once more brings the rest
      setState({ ...NOTHING, begun, error: toApiError(error) });
    }
  };
  return {
    ...state,
    read: (file: File) => void read(file),
    bring: (report: Report) => void bring(report),
  };
}

async function readFile(file: File, words: Words): Promise<ArticleFile | Refusal> {
  const table = await tableOf(file);
  if (table.length > MOST + 1) return 'tooMany';
  const found = articlesOf(table, words);
  if (!found) return 'noHead';
  return found.rows.length + found.faults.length === 0 ? 'empty' : found;
}

type Asking = { site: string; cellOf: CellOf; onRows: (done: number) => void };

async function judged({ rows, faults, passedOver }: ArticleFile, { site, cellOf, onRows }: Asking): Promise<Report> {
  const problems: Problem[] = [...faults];
  const sum = { added: 0, same: 0, done: 0 };
  for (const part of partsOf(rows, PART)) {
    onRows(sum.done);
    const { judgeArticleRows: said } = await call(JudgeArticleRowsDocument, { input: { rows: part } }, { site });
    for (const { row, field, rule } of said.problems) {
      problems.push({ line: part[row]?.line ?? 0, cell: cellOf(field, part[row]?.kind ?? null), rule });
    }
    sum.added += said.added;
    sum.same += said.same;
    sum.done += part.length;
  }
  problems.sort((one, other) => one.line - other.line);
  return { rows, problems, passedOver, added: sum.added, same: sum.same };
}
