import type { CheckWordInput } from '@jiyue/api-client';
import { armed } from '../../tables/csv.js';

const DAYS_BEFORE_1970 = 25_569;
const DAY_MS = 86_400_000;

export const KINDS = ['LEXICON', 'TYPO', 'INSTITUTION', 'LEADER', 'EXCEPTION'] as const;
export type Kind = (typeof KINDS)[number];
/** The strictest first. */
export const ACTIONS = ['BLOCK', 'WARN', 'LOG'] as const;
export type Action = (typeof ACTIONS)[number];

/** Columns of a file, by the names that stand in its first line. */
export const HEAD = ['类别', '词', '正确写法', '查到后', '说明', '排序', '生效日期', '失效日期', '状态'] as const;
type Column = (typeof HEAD)[number];

/** Rows of the template, one of each form. */
export const SAMPLE = [
  ['错敏词', '旧县名', '新县名', '必须改', '2025 年更名', '', '', '', '启用'],
  ['领导职务', '某某某', '县委副书记、县长', '', '', '1', '2026-01-05', '', '启用'],
  ['例外', '《再接再励》', '', '', '书名', '', '', '', '启用'],
];

const KIND_WORDS: Readonly<Record<string, Kind>> = {
  错敏词: 'LEXICON',
  错别字: 'TYPO',
  机构名称: 'INSTITUTION',
  领导职务: 'LEADER',
  例外: 'EXCEPTION',
};
const ACTION_WORDS: Readonly<Record<string, Action>> = { 必须改: 'BLOCK', 建议改: 'WARN', 不提示: 'LOG' };
const STATE_WORDS: Readonly<Record<string, string>> = { 启用: 'ACTIVE', 停用: 'DISABLED', 误报待处理: 'PROPOSED' };

/** A line of a file as it is sent, with the number it bears in a spreadsheet. */
export type Row = { readonly line: number; readonly word: CheckWordInput };
/** What is wrong with a line, before anybody was asked. */
export type RowFault = {
  readonly line: number;
  readonly key: 'i.noKind' | 'i.noAction' | 'i.noState' | 'i.noRank';
  readonly value: string;
};
export type ReadFile = { readonly rows: readonly Row[]; readonly faults: readonly RowFault[] };

/** Lines of a table as words; null when its first line names neither kind nor word. */
export function wordsOf(table: readonly (readonly string[])[]): ReadFile | null {
  const [head = [], ...lines] = table;
  const at = new Map(head.map((name, index) => [armed(name), index]));
  if (!at.has('类别') || !at.has('词')) return null;
  const rows: Row[] = [];
  const faults: RowFault[] = [];
  lines.forEach((cells, index) => {
    if (cells.every((cell) => armed(cell) === '')) return;
    const read = (column: Column): string => armed(cells[at.get(column) ?? -1]);
    const fault = faultOf(read);
    if (fault) faults.push({ line: index + 2, ...fault });
    else rows.push({ line: index + 2, word: wordOf(read) });
  });
  return { rows, faults };
}

type Read = (column: Column) => string;

function faultOf(read: Read): Omit<RowFault, 'line'> | null {
  const [kind, action, state, rank] = [read('类别'), read('查到后'), read('状态'), read('排序')];
  if (!KIND_WORDS[kind]) return { key: 'i.noKind', value: kind };
  if (action && !ACTION_WORDS[action]) return { key: 'i.noAction', value: action };
  if (state && !STATE_WORDS[state]) return { key: 'i.noState', value: state };
  return rank && !/^[1-9]\d{0,3}$/.test(rank) ? { key: 'i.noRank', value: rank } : null;
}

function wordOf(read: Read): CheckWordInput {
  return {
    kind: KIND_WORDS[read('类别')] ?? '',
    word: read('词').slice(0, 200),
    right: read('正确写法') || null,
    action: ACTION_WORDS[read('查到后')] ?? null,
    note: read('说明') || null,
    rank: read('排序') ? Number(read('排序')) : null,
    validFrom: dayOf(read('生效日期')),
    validUntil: dayOf(read('失效日期')),
    state: STATE_WORDS[read('状态')] ?? 'ACTIVE',
  };
}

// 2026/1/5 and 2026年1月5日 as spreadsheets write them
function dayOf(cell: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell) ?? [];
  if (/^\d{5}$/.test(cell)) return dayOfSerial(cell);
  if (year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return cell ? cell.slice(0, 10) : null;
}

// a day as workbooks count it
function dayOfSerial(cell: string): string {
  return new Date((Number(cell) - DAYS_BEFORE_1970) * DAY_MS).toISOString().slice(0, 10);
}

const wordIn = (words: Readonly<Record<string, string>>, value: string | null | undefined): string =>
  Object.keys(words).find((word) => words[word] === value) ?? '';

/** A word as a line of a file that can be imported again. */
export function lineOf(word: Omit<CheckWordInput, 'rank'> & { rank?: number | null }): (string | number | null)[] {
  const { kind, right, action, note, rank, validFrom, validUntil, state } = word;
  return [
    wordIn(KIND_WORDS, kind),
    word.word,
    right ?? '',
    wordIn(ACTION_WORDS, action),
    note ?? '',
    rank ?? null,
    validFrom ?? '',
    validUntil ?? '',
    wordIn(STATE_WORDS, state),
  ];
}
