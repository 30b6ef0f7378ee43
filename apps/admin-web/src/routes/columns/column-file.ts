import type { ColumnRowInput, StepRuleInput } from '@jiyue/api-client';
import { armed } from '../../tables/csv.js';
import type { ColumnFacts } from './column-form.js';
import { inOrder } from './move.model.js';
import { personWords } from './people.model.js';
import { INHERITABLE, type Inherits, visibilityOf } from './settings.model.js';
import { type Condition, conditionOf, MAX_STEPS, type STEP_ROLES, whenOf } from './steps.model.js';

/** Columns of a file, by the names that stand in its first line. */
export const HEAD = [
  ...(['网址', '栏目名称', '栏目形式', '链接地址', '说明', '关键词'] as const),
  ...(['承办单位', '责任人', '信息员', '更新依据', '更新周期（天）', '内容类型', '审核步骤', '可见'] as const),
] as const;
type Cell = (typeof HEAD)[number];

const TAKEN = '继承';
const OF_SITE = '站点';
const BY_RIGHTS = '按授权';
const NONE = '无';
const OWN_RULE = '本站规定';
const SEEN = { menu: '所有人', aside: '不在导航', closed: '关闭' } as const;

const FORMS: Readonly<Record<string, string>> = {
  列表: 'list',
  单页: 'page',
  链接: 'link',
  专题: 'topic',
  信息公开目录: 'disclosure-catalogue',
  服务目录: 'service-catalogue',
};
const RULES: Readonly<Record<string, string>> = {
  '动态、要闻类': 'indicator-news',
  '通知公告、政策类': 'indicator-notices',
};
const STEPS: Readonly<Record<string, string>> = {
  审核: 'review',
  保密审查: 'secrecy',
  初审: 'first',
  复审: 'second',
  终审: 'final',
};
const ROLES: Readonly<Record<string, (typeof STEP_ROLES)[number]>> = {
  审核人: 'REVIEWER',
  保密审查人: 'SECRECY',
  发布人: 'PUBLISHER',
};
const CONDITIONS: Readonly<Record<string, Condition>> = { 只对修订稿: 'isLive', 只对含图片的: 'hasImage' };

/** A line of a file as it is sent, with the number it bears in a spreadsheet. */
export type FileRow = { readonly line: number; readonly row: ColumnRowInput };
/** What is wrong with a line, before anybody was asked. */
export type FileFault = { readonly line: number; readonly cell: Cell; readonly value: string };
export type ColumnFile = { readonly rows: readonly FileRow[]; readonly faults: readonly FileFault[] };
/** Kinds of content by their names. */
export type KindNames = ReadonlyMap<string, string>;

type Read = (cell: Cell) => string;

/** Lines of a table as columns; null when its first line names neither address nor name. */
export function columnsOf(table: readonly (readonly string[])[], kinds: KindNames): ColumnFile | null {
  const [head = [], ...lines] = table;
  const at = new Map(head.map((name, index) => [armed(name), index]));
  if (!at.has('网址') || !at.has('栏目名称')) return null;
  const rows: FileRow[] = [];
  const faults: FileFault[] = [];
  lines.forEach((cells, index) => {
    if (cells.every((cell) => armed(cell) === '')) return;
    const read: Read = (cell) => armed(cells[at.get(cell) ?? -1]);
    const wrong = faultsOf(read, kinds).map((cell) => ({ line: index + 2, cell, value: read(cell).slice(0, 40) }));
    if (wrong.length > 0) faults.push(...wrong);
    else rows.push({ line: index + 2, row: rowOf(read, kinds) });
  });
  return { rows, faults };
}

function faultsOf(read: Read, kinds: KindNames): Cell[] {
  const seen: readonly string[] = Object.values(SEEN);
  const checks: readonly (readonly [Cell, (value: string) => boolean])[] = [
    ['栏目形式', (value) => value in FORMS],
    ['更新依据', (value) => value in RULES || [TAKEN, OWN_RULE].includes(value)],
    ['更新周期（天）', (value) => /^[1-9]\d{0,2}$/.test(value) && Number(value) <= 400],
    ['内容类型', (value) => value === TAKEN || listed(value).every((name) => kinds.has(name))],
    ['审核步骤', (value) => [TAKEN, NONE].includes(value) || stepsOf(value) !== null],
    ['可见', (value) => seen.includes(value)],
  ];
  const long: readonly (readonly [Cell, number])[] = [
    ...([
      ['网址', 200],
      ['栏目名称', 60],
      ['链接地址', 500],
    ] as const),
    ...([
      ['说明', 500],
      ['关键词', 200],
      ['承办单位', 100],
      ['责任人', 100],
      ['信息员', 100],
    ] as const),
  ];
  return [
    ...checks.filter(([cell, isKnown]) => read(cell) !== '' && !isKnown(read(cell))).map(([cell]) => cell),
    ...long.filter(([cell, most]) => read(cell).length > most).map(([cell]) => cell),
  ];
}

const listed = (value: string): string[] => value.split(/[、，,;；]/).map((one) => one.trim());

function rowOf(read: Read, kinds: KindNames): ColumnRowInput {
  const name = read('栏目名称');
  const taken = takenOf(read);
  const seen = read('可见');
  return {
    path: read('网址').replace(/^\/|\/$/g, ''),
    name,
    description: read('说明') || name,
    keywords: read('关键词') || name,
    form: FORMS[read('栏目形式')] ?? 'list',
    linkUrl: read('链接地址') || null,
    ...ownOf(read, kinds, taken),
    steps: ownStepsOf(read('审核步骤')),
    inherit: FACTS.filter((fact) => taken[fact]),
    isInMenu: seen !== SEEN.aside,
    isVisible: seen !== SEEN.closed,
  };
}

const FACTS = INHERITABLE;
type Taken = Inherits;
const isTaken = (value: string): boolean => value === '' || value === TAKEN;

function takenOf(read: Read): Taken {
  const rule = read('更新依据');
  const cadence = rule === TAKEN || (rule === '' && read('更新周期（天）') === '');
  const people = { responsible: isTaken(read('责任人')), officer: isTaken(read('信息员')) };
  return { unit: isTaken(read('承办单位')), cadence, kinds: isTaken(read('内容类型')), ...people };
}

// what a row says itself; what it takes from above stays silent
function ownOf(read: Read, kinds: KindNames, taken: Taken) {
  const [unit, days] = [read('承办单位'), read('更新周期（天）')];
  const cadence = { cadenceRule: RULES[read('更新依据')] ?? null, cadenceDays: days === '' ? null : Number(days) };
  return {
    unit: taken.unit || unit === OF_SITE ? null : unit,
    responsible: personOf(read('责任人')),
    officer: personOf(read('信息员')),
    ...(taken.cadence ? { cadenceRule: null, cadenceDays: null } : cadence),
    kinds: taken.kinds ? null : listed(read('内容类型')).flatMap((one) => kinds.get(one) ?? []),
  };
}

function personOf(value: string): string | null {
  return isTaken(value) || value === BY_RIGHTS ? null : value;
}

function ownStepsOf(value: string): StepRuleInput[] | null {
  return isTaken(value) ? null : stepsOf(value === NONE ? '' : value);
}

/** Steps as they stand in a cell: 初审/审核人；保密审查/保密审查人/只对含图片的. Null where it says something else. */
function stepsOf(value: string): StepRuleInput[] | null {
  const steps = value === '' ? [] : value.split(/[;；]/).map(stepOf);
  return steps.length <= MAX_STEPS && steps.every((step) => step !== null) ? steps : null;
}

function stepOf(words: string): StepRuleInput | null {
  const [step = '', by = '', when] = words.split('/').map((word) => word.trim());
  const [key, role] = [STEPS[step], ROLES[by]];
  const condition = when === undefined ? 'always' : CONDITIONS[when];
  return key && role && condition ? { key, role, when: whenOf(condition) } : null;
}

const wordOf = (words: Readonly<Record<string, string>>, value: string | null | undefined): string =>
  Object.keys(words).find((word) => words[word] === value) ?? '';

type Line = (string | number | null)[];

/** Columns as lines of a file that can be imported again, here or elsewhere, in the order of the tree. */
export function linesOf(columns: readonly ColumnFacts[], kinds: KindNames): Line[] {
  const names = new Map([...kinds].map(([name, key]) => [key, name]));
  return inOrder(columns).map((column) => {
    const { path, name, form, linkUrl, description, keywords } = column;
    const texts = [path, name, wordOf(FORMS, form), linkUrl ?? '', description, keywords];
    return [...texts, ...settingWords(column, names), stepsWords(column), seenWords(column)];
  });
}

function settingWords(
  { inherited, operatorUnit, kinds, responsible, officer, ...cadence }: ColumnFacts,
  names: KindNames,
): Line {
  const said = (fact: string, words: Line): Line => (inherited.includes(fact) ? words.map(() => TAKEN) : words);
  const rule = wordOf(RULES, cadence.cadenceRule) || OWN_RULE;
  return [
    ...said('unit', [operatorUnit?.name ?? OF_SITE]),
    ...said('responsible', [responsible ? personWords(responsible) : BY_RIGHTS]),
    ...said('officer', [officer ? personWords(officer) : BY_RIGHTS]),
    ...said('cadence', [rule]),
    inherited.includes('cadence') ? null : cadence.cadenceDays,
    ...said('kinds', [kinds.map((key) => names.get(key) ?? key).join('、')]),
  ];
}

function stepsWords({ steps, stepsInherited }: ColumnFacts): string {
  return stepsInherited ? TAKEN : steps.map(stepWords).join('；') || NONE;
}

function seenWords(column: ColumnFacts): string {
  return SEEN[visibilityOf(column)];
}

function stepWords(step: StepRuleInput): string {
  const when = wordOf(CONDITIONS, conditionOf(step));
  return [wordOf(STEPS, step.key), wordOf(ROLES, step.role), ...(when ? [when] : [])].join('/');
}

/** Rows of the template. */
export const SAMPLE: Line[] = [
  ['zwgk', '政务公开', '列表', '', '本级政府信息公开', '政务公开', OF_SITE].concat([
    ...[BY_RIGHTS, BY_RIGHTS, OWN_RULE, '', TAKEN, TAKEN, SEEN.menu],
  ]),
  ['zwgk/tzgg', '通知公告', '列表', '', '通知和公告', '通知、公告', TAKEN, TAKEN, TAKEN].concat([
    ...['通知公告、政策类', '180', TAKEN, '初审/审核人；保密审查/保密审查人', SEEN.menu],
  ]),
];

/** The name of the cell that a field of a row comes from. */
export function cellOf(field: string): Cell {
  const cells: Readonly<Record<string, Cell>> = {
    ...{
      name: '栏目名称',
      form: '栏目形式',
      linkUrl: '链接地址',
      description: '说明',
      keywords: '关键词',
      unit: '承办单位',
    },
    ...{
      operatorUnitId: '承办单位',
      responsible: '责任人',
      responsibleId: '责任人',
      officer: '信息员',
      officerId: '信息员',
      cadenceRule: '更新依据',
      cadenceDays: '更新周期（天）',
      kinds: '内容类型',
      steps: '审核步骤',
    },
  };
  return cells[field] ?? '网址';
}
