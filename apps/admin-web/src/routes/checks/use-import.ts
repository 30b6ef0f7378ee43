import { ImportCheckWordsDocument, JudgeCheckWordsDocument } from '@jiyue/api-client';
import { useState } from 'react';
import { call, newKey, toApiError, type ApiError } from '../../api/index.js';
import { useSite } from '../../shell/index.js';
import { tableOf } from '../../tables/read-table.js';
import { type ReadFile, type Row, wordsOf } from './word-file.js';

/** Rows that one request carries. */
const ROWS = 500;
const MOST = 100_000;

export type Problem = { line: number; rule: string; key?: ReadFile['faults'][number]['key']; value?: string };
/** What a file would do to the list. */
export type Report = {
  total: number;
  added: number;
  changed: number;
  problems: readonly Problem[];
  sound: readonly Row[];
};
type Refusal = 'i.unreadable' | 'i.noHead' | 'i.tooMany';
type State = {
  report: Report | null;
  progress: { done: number; total: number } | null;
  refusal: Refusal | null;
  error: ApiError | null;
};

const NOTHING: State = { report: null, progress: null, refusal: null, error: null };

/** A file is read in the browser, looked at by the server row by row, and brought in only then. */
export function useImport(onDone: (done: { added: number; changed: number }) => void) {
  const site = useSite().id;
  const [state, setState] = useState<State>(NOTHING);
  const read = async (file: File): Promise<void> => {
    setState(NOTHING);
    const found = await readFile(file).catch((): Refusal => 'i.unreadable');
    if (typeof found === 'string') return setState({ ...NOTHING, refusal: found });
    try {
      const onRows = (done: number): void => setState({ ...NOTHING, progress: { done, total: found.rows.length } });
      setState({ ...NOTHING, report: await judged(found, site, onRows) });
    } catch (error) {
      setState({ ...NOTHING, error: toApiError(error) });
    }
  };
  const bring = async ({ sound }: Report): Promise<void> => {
    const sum = { added: 0, changed: 0 };
    try {
      for (let at = 0; at < sound.length; at += ROWS) {
        setState({ ...NOTHING, progress: { done: at, total: sound.length } });
        const words = sound.slice(at, at + ROWS).map(({ word }) => word);
        const { importCheckWords } = await call(
          ImportCheckWordsDocument,
          { input: { words } },
          { site, key: newKey() },
        );
        sum.added += importCheckWords.added;
        sum.changed += importCheckWords.changed;
      }
      setState(NOTHING);
      onDone(sum);
    } catch (error) {
      // what was brought in stays; the same file once more brings the rest
      setState({ ...NOTHING, error: toApiError(error) });
    }
  };
  return {
    ...state,
    read: (file: File) => void read(file),
    bring: (report: Report) => void bring(report),
    reset: () => setState(NOTHING),
  };
}

async function readFile(file: File): Promise<ReadFile | Refusal> {
  const table = await tableOf(file);
  if (table.length > MOST + 1) return 'i.tooMany';
  return wordsOf(table) ?? 'i.noHead';
}

async function judged({ rows, faults }: ReadFile, site: string, onRows: (done: number) => void): Promise<Report> {
  const problems: Problem[] = faults.map(({ line, key, value }) => ({ line, rule: '', key, value }));
  const sound: Row[] = [];
  const sum = { added: 0, changed: 0 };
  for (let at = 0; at < rows.length; at += ROWS) {
    onRows(at);
    const some = rows.slice(at, at + ROWS);
    const input = { words: some.map(({ word }) => word) };
    const { judgeCheckWords: found } = await call(JudgeCheckWordsDocument, { input }, { site });
    const wrong = new Set(found.problems.map(({ row }) => row));
    for (const { row, rule } of found.problems) problems.push({ line: some[row]?.line ?? 0, rule });
    sound.push(...some.filter((_, row) => !wrong.has(row)));
    sum.added += found.added;
    sum.changed += found.changed;
  }
  problems.sort((a, b) => a.line - b.line);
  return { total: rows.length + faults.length, ...sum, problems, sound };
}
