import { ImportColumnsDocument, JudgeColumnRowsDocument, type JudgeColumnRowsQuery } from '@jiyue/api-client';
import { useState } from 'react';
import { call, newKey, toApiError, type ApiError } from '../../api/index.js';
import { useSite } from '../../shell/index.js';
import type { Problem } from '../../tables/file-problems.js';
import { tableOf } from '../../tables/read-table.js';
import { cellOf, columnsOf, type FileRow, type KindNames } from './column-file.js';

/** Columns that one file brings at most. */
export const MOST = 500;

/** What a file would do. */
export type Report = Omit<JudgeColumnRowsQuery['judgeColumnRows'], 'problems'> & {
  rows: readonly FileRow[];
  problems: readonly Problem[];
};
type Refusal = 'unreadable' | 'file.noHead' | 'file.tooMany' | 'empty';
type State = { report: Report | null; isBusy: boolean; refusal: Refusal | null; error: ApiError | null };
const NOTHING: State = { report: null, isBusy: false, refusal: null, error: null };

/** A file of columns is read in the browser, judged by the server as a whole, and brought in as a whole. */
export function useColumnImport(kinds: KindNames, onDone: (report: Report) => void) {
  const site = useSite().id;
  const [state, setState] = useState<State>(NOTHING);
  const read = async (file: File): Promise<void> => {
    setState({ ...NOTHING, isBusy: true });
    const found = await readFile(file, kinds).catch((): Refusal => 'unreadable');
    if (typeof found === 'string') return setState({ ...NOTHING, refusal: found });
    try {
      setState({ ...NOTHING, report: await judged(found, site) });
    } catch (error) {
      setState({ ...NOTHING, error: toApiError(error) });
    }
  };
  const [key, setKey] = useState(newKey);
  const bring = async (report: Report): Promise<void> => {
    setState({ ...NOTHING, report, isBusy: true });
    try {
      const rows = report.rows.map(({ row }) => row);
      await call(ImportColumnsDocument, { input: { rows } }, { site, key });
      setState(NOTHING);
      setKey(newKey());
      onDone(report);
    } catch (error) {
      setState({ ...NOTHING, report, error: toApiError(error) });
    }
  };
  return {
    ...state,
    read: (file: File) => {
      setKey(newKey());
      void read(file);
    },
    bring: (report: Report) => void bring(report),
    reset: () => setState(NOTHING),
  };
}

type Found = { rows: readonly FileRow[]; problems: Problem[] };

async function readFile(file: File, kinds: KindNames): Promise<Found | Refusal> {
  const table = await tableOf(file);
  if (table.length > MOST + 1) return 'file.tooMany';
  const found = columnsOf(table, kinds);
  if (!found) return 'file.noHead';
  if (found.rows.length + found.faults.length === 0) return 'empty';
  return { rows: found.rows, problems: [...found.faults] };
}

async function judged({ rows, problems }: Found, site: string): Promise<Report> {
  const none = { judgeColumnRows: { added: 0, changed: 0, same: 0, problems: [] } };
  const input = { rows: rows.map(({ row }) => row) };
  const { judgeColumnRows: said } = rows.length > 0 ? await call(JudgeColumnRowsDocument, { input }, { site }) : none;
  const told = said.problems.map(({ row, field, rule }) => ({ line: rows[row]?.line ?? 0, cell: cellOf(field), rule }));
  return { ...said, rows, problems: [...problems, ...told].sort((one, other) => one.line - other.line) };
}
