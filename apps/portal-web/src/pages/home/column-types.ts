import { COLUMN_TYPES as T } from '@jiyue/kernel';
import type { IconName } from '@jiyue/ui';

/** Column types that are entries of their own in the disclosure block. */
export const DISCLOSURE_LARGE: ReadonlySet<string> = new Set([
  T.disclosureGuide,
  T.disclosureCatalogue,
  T.disclosureReport,
  T.disclosureRequest,
  T.disclosure,
]);
export const DISCLOSURE_SMALL: ReadonlySet<string> = new Set([
  T.overview,
  T.functions,
  T.leaders,
  T.dataRelease,
  T.openData,
  T.plans,
  T.publicFunds,
  T.personnel,
  T.concerns,
]);
export const SERVICES: ReadonlySet<string> = new Set([T.services]);

const BY_TYPE: Readonly<Record<string, IconName>> = {
  [T.disclosureGuide]: 'guide',
  [T.disclosureCatalogue]: 'tree',
  [T.disclosureReport]: 'chart',
  [T.disclosureRequest]: 'apply',
  [T.overview]: 'home',
  [T.functions]: 'tree',
  [T.leaders]: 'people',
  [T.dataRelease]: 'table',
  [T.services]: 'stamp',
  [T.complaints]: 'chat',
  [T.consultations]: 'check2',
};

// What the name of a column is about decides its drawing before its type does.
const BY_WORD: readonly (readonly [RegExp, IconName])[] = [
  [/生育|收养|托育/u, 'baby'],
  [/户籍|户口|身份证/u, 'idcard'],
  [/教育|学校|入学/u, 'school'],
  [/就业|创业|人才/u, 'case'],
  [/社保|社会保障|低保|救助/u, 'shield'],
  [/医疗|卫生|医保|健康/u, 'heart'],
  [/住房|宅基地|公积金/u, 'home'],
  [/婚姻/u, 'ring'],
  [/交通|出行|驾驶/u, 'car'],
  [/出境|入境/u, 'pass'],
  [/税|财政|资金|补贴/u, 'coin'],
  [/司法|公证|法治|制度/u, 'law'],
  [/养老|老年/u, 'elder'],
  [/助残|残疾/u, 'wheel'],
  [/农|林|牧|渔/u, 'farm'],
  [/水|电|气|暖/u, 'bolt'],
  [/企业|开办|设立/u, 'build'],
  [/工程|建设/u, 'tools'],
  [/环保|生态|绿化/u, 'leaf'],
];

/** The drawing that goes with a name, or else with the type of a column. */
export function iconFor(name: string, type = ''): IconName {
  const byWord = BY_WORD.find(([pattern]) => pattern.test(name));
  return byWord?.[1] ?? BY_TYPE[type] ?? 'guide';
}
