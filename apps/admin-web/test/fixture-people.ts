/** Canned people, grants and columns. Test tooling only; every name is invented. */
export type Grant = {
  id: string;
  role: string;
  personId: string;
  siteId: string;
  columnId: string | null;
  unitId: string | null;
  withSubtree: boolean;
  endsAt: string | null;
  isAway: boolean;
  isActive: boolean;
  version: number;
};
export type Person = { id: string; username: string; name: string; kind: string; unitId: string; isDisabled: boolean };

export const people: Person[] = [
  { id: 'p1', username: 'operator', name: '林知远', kind: 'STAFF', unitId: 'u-yunling-office', isDisabled: false },
  { id: 'p2', username: 'city-admin', name: '沈立群', kind: 'STAFF', unitId: 'u-linjiang-office', isDisabled: false },
  { id: 'p3', username: 'editor', name: '何云舒', kind: 'STAFF', unitId: 'u-qingxi-office', isDisabled: false },
  { id: 'p4', username: 'reviewer', name: '周启明', kind: 'STAFF', unitId: 'u-linjiang-office', isDisabled: false },
  { id: 'p5', username: 'publisher', name: '罗静怡', kind: 'STAFF', unitId: 'u-linjiang-office', isDisabled: false },
  {
    id: 'p6',
    username: 'contractor',
    name: '钱子衡',
    kind: 'CONTRACTOR',
    unitId: 'u-linjiang-office',
    isDisabled: false,
  },
  { id: 'p7', username: 'gao.yuan', name: '高远', kind: 'STAFF', unitId: 'u-lj-edu', isDisabled: true },
  { id: 'p8', username: 'auditor', name: '方敬之', kind: 'STAFF', unitId: 'u-yunling-office', isDisabled: false },
];
const grant = (id: string, personId: string, role: string, more: Partial<Grant> = {}): Grant => ({
  id,
  role,
  personId,
  siteId: 'linjiang',
  columnId: null,
  unitId: null,
  withSubtree: false,
  endsAt: null,
  isAway: false,
  isActive: true,
  version: 1,
  ...more,
});
export const grants: Grant[] = [
  grant('g1', 'p1', 'OPERATOR', { withSubtree: true }),
  grant('g2', 'p2', 'SITE_ADMIN', { withSubtree: true }),
  grant('g3', 'p3', 'EDITOR', { columnId: 'c2' }),
  grant('g4', 'p4', 'REVIEWER'),
  grant('g5', 'p5', 'PUBLISHER'),
  grant('g6', 'p6', 'EDITOR', { endsAt: '2026-12-31T16:00:00Z', unitId: 'u-lj-edu' }),
  grant('g7', 'p8', 'AUDITOR', { withSubtree: true }),
];

export type Column = {
  id: string;
  siteId: string;
  parentId: string | null;
  name: string;
  path: string;
  cadenceDays: number | null;
  steps: { key: string; role: string; when: null }[];
  stepsInherited: boolean;
  kinds: string[];
  isVisible: boolean;
  unitId: string | null;
  ago: number;
  version: number;
};
const REVIEW = { key: 'review', role: 'REVIEWER', when: null };
const SECRECY = { key: 'secrecy', role: 'SECRECY', when: null };
export const columns: Column[] = [];
const standard: readonly [string, string, string, number | null, boolean, string?][] = [
  ['要闻动态', 'yaowen', '', 14, false],
  ['政务要闻', 'yaowen/zwyw', 'yaowen', 14, false],
  ['部门动态', 'yaowen/bmdt', 'yaowen', 14, false],
  ['通知公告', 'tongzhi', '', 180, false],
  ['政务公开', 'gongkai', '', null, true],
  ['政策文件', 'gongkai/zcwj', 'gongkai', 180, true],
  ['政策解读', 'gongkai/zcjd', 'gongkai', 180, false],
  ['规划计划', 'gongkai/ghjh', 'gongkai', 180, true],
  ['人事信息', 'gongkai/rsxx', 'gongkai', 180, false],
  ['财政资金', 'gongkai/czzj', 'gongkai', 365, true],
  ['办事服务', 'fuwu', '', null, false],
  ['互动交流', 'hudong', '', null, false],
  ['领导之窗', 'lingdao', '', null, false],
];

export function addStandardColumns(siteId: string): Column[] {
  const made = standard.map(([name, path, parent, cadenceDays, hasSecrecy], index): Column => {
    const prefix = siteId === 'linjiang' ? 'c' : `${siteId}-c`;
    const at = standard.findIndex(([, one]) => one === parent);
    return {
      id: `${prefix}${index}`,
      siteId,
      parentId: parent ? `${prefix}${at}` : null,
      name,
      path,
      cadenceDays,
      steps: hasSecrecy ? [REVIEW, SECRECY] : [REVIEW],
      stepsInherited: !hasSecrecy,
      kinds: ['article'],
      isVisible: index !== 12,
      unitId: index % 3 ? `u-${siteId}` : `u-${siteId}-office`,
      ago: index * 3,
      version: 1,
    };
  });
  columns.push(...made);
  return made;
}
addStandardColumns('linjiang');
addStandardColumns('qingxi');
