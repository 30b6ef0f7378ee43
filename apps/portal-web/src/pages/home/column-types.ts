import type { IconName } from '@jiyue/ui';

/** Column types (国办发〔2017〕47号, page tags) that are entries of their own in the disclosure block. */
export const DISCLOSURE_LARGE: ReadonlySet<string> = new Set([
  '信息公开指南',
  '信息公开目录',
  '信息公开年报',
  '依申请公开',
  '政府信息公开',
]);
export const DISCLOSURE_SMALL: ReadonlySet<string> = new Set([
  '概况信息',
  '机构职能',
  '负责人信息',
  '数据发布',
  '数据开放',
  '规划计划',
  '财政资金',
  '人事信息',
  '回应关切',
]);
export const SERVICES: ReadonlySet<string> = new Set(['办事服务']);

const BY_TYPE: Readonly<Record<string, IconName>> = {
  信息公开指南: 'guide',
  信息公开目录: 'tree',
  信息公开年报: 'chart',
  依申请公开: 'apply',
  概况信息: 'home',
  机构职能: 'tree',
  负责人信息: 'people',
  数据发布: 'table',
  办事服务: 'stamp',
  咨询投诉: 'chat',
  征集调查: 'check2',
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
