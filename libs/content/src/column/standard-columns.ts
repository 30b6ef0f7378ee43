import { COLUMN_TYPES as T } from '@jiyue/kernel';
import { policyDocument } from '../kind/kinds/policy-document.js';
import { USUAL_KIND } from '../kind/kinds.js';
import type { SiteKind, SiteLevel } from '@jiyue/tenancy';
import type { StepRule } from '@jiyue/workflow';
import type { HomeKind } from './column.entity.js';

/** A column of the standard set. */
export interface StandardColumn {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly keywords: string;
  /** ColumnType of the national page tags. */
  readonly type: string;
  readonly cadenceDays: number | null;
  /** Kinds of content it takes. */
  readonly kinds: readonly string[];
  /** What stands before publication, where it is not what the site asks of everything. */
  readonly steps: readonly StepRule[] | null;
  readonly home: HomeKind | null;
  readonly children: readonly StandardColumn[];
}

// Cadences of the 2019 inspection indicators (W3, W4): news within two weeks, notices and policies within six months.
const NEWS = 14;
const NOTICES = 180;
const YEARLY = 365;
const DOCUMENTS = [USUAL_KIND, policyDocument.key];
// Art. 12: documents are looked at for secrets before anybody reads them.
const WITH_SECRECY: readonly StepRule[] = [
  { key: 'review', role: 'reviewer' },
  { key: 'secrecy', role: 'secrecy' },
];

type Extra = Partial<Pick<StandardColumn, 'cadenceDays' | 'steps' | 'kinds' | 'home' | 'children'>>;

function column(
  slug: string,
  [name, type]: readonly [string, string],
  description: string,
  extra: Extra = {},
): StandardColumn {
  const defaults = { cadenceDays: null, steps: null, kinds: [USUAL_KIND], home: null, children: [] };
  return { ...defaults, ...extra, slug, name, type, description, keywords: `${name},政府网站` };
}

const PORTAL: readonly StandardColumn[] = [
  column('yw', ['要闻动态', T.news], '政府工作要闻与部门、地方动态', {
    home: 'list',
    children: [
      column('zwyw', ['政务要闻', T.news], '政府会议、活动和重要工作', { cadenceDays: NEWS, home: 'headline' }),
      column('tpxw', ['图片新闻', T.news], '用图片报道的政务活动', { cadenceDays: NEWS, home: 'picture' }),
      column('bmdt', ['部门动态', T.news], '各部门工作动态', { cadenceDays: NEWS, home: 'list' }),
      column('dfdt', ['地方动态', T.news], '所辖各地工作动态', { cadenceDays: NEWS, home: 'list' }),
      column('gwyxx', ['国务院信息', T.news], '国务院重要政策与部署的转载', { cadenceDays: NEWS, home: 'list' }),
    ],
  }),
  column('zwgk', ['政务公开', T.disclosure], '依法主动公开的政府信息', {
    children: [
      column('tzgg', ['通知公告', T.notices], '面向公众的通知、公告和公示', { cadenceDays: NOTICES, home: 'notice' }),
      column('zfwj', ['政府文件', T.policyDocuments], '本级政府及其办公厅（室）文件', {
        cadenceDays: NOTICES,
        kinds: DOCUMENTS,
        steps: WITH_SECRECY,
        home: 'policy',
      }),
      column('zcjd', ['政策解读', T.policyInterpretation], '政策的背景、要点和问答', {
        cadenceDays: NOTICES,
        home: 'policy',
      }),
      column('ghjh', ['规划计划', T.plans], '发展规划、专项规划和年度计划', { cadenceDays: YEARLY }),
      column('czzj', ['财政资金', T.publicFunds], '预算、决算和专项资金', { cadenceDays: YEARLY }),
      column('rsxx', ['人事信息', T.personnel], '人事任免与招考录用', { cadenceDays: YEARLY }),
      column('xxgkzn', ['公开指南', T.disclosureGuide], '怎么查找和申请政府信息'),
      column('xxgknb', ['公开年报', T.disclosureReport], '政府信息公开工作年度报告', { cadenceDays: YEARLY }),
    ],
  }),
  column('zwfw', ['政务服务', T.services], '办事指南与便民信息', {
    children: [column('bszn', ['办事指南', T.services], '常办事项的条件、材料和流程', { cadenceDays: NOTICES })],
  }),
  column('hdjl', ['互动交流', T.interaction], '征集调查、访谈和来信选登', {
    children: [
      column('yjzj', ['意见征集', T.consultations], '重大决策公开征求意见及结果', {
        cadenceDays: NOTICES,
        home: 'list',
      }),
      column('hygq', ['回应关切', T.concerns], '对社会关切的事实说明和后续', { cadenceDays: NOTICES }),
    ],
  }),
  column('sjfb', ['数据发布', T.dataRelease], '经济社会发展统计数据', { cadenceDays: NOTICES, home: 'list' }),
  column('zjbd', ['走进本地', T.overview], '历史、地理、文化和旅游', { cadenceDays: YEARLY }),
  column('ztzl', ['专题专栏', T.topics], '重点工作专题', { cadenceDays: NOTICES, home: 'list' }),
];

const TOWNSHIP: readonly StandardColumn[] = [
  column('bzdt', ['本地动态', T.news], '乡镇（街道）工作动态', { cadenceDays: NEWS, home: 'list' }),
  column('tzgg', ['通知公告', T.notices], '面向村（居）民的通知和公示', { cadenceDays: NOTICES, home: 'notice' }),
  column('hnbt', ['惠农补贴', T.publicFunds], '各类补贴的对象、标准和发放公示', { cadenceDays: NOTICES, home: 'list' }),
  column('bmfw', ['便民服务', T.services], '常办的事、办理地点和电话', { cadenceDays: NOTICES, home: 'list' }),
  column('zwgk', ['政务公开', T.disclosure], '乡镇（街道）主动公开的信息', { cadenceDays: NOTICES, home: 'list' }),
  column('ldfg', ['领导分工', T.functions], '负责人及其分工', { cadenceDays: YEARLY }),
  column('jgzn', ['机构职能', T.functions], '内设机构、职责和联系方式', { cadenceDays: YEARLY }),
  column('lxdf', ['来信答复', T.interaction], '来信选登和办理结果', { cadenceDays: NOTICES, home: 'list' }),
];

const DEPARTMENT: readonly StandardColumn[] = [
  column('gzdt', ['工作动态', T.news], '本部门及系统工作动态', { cadenceDays: NEWS, home: 'headline' }),
  column('tzgg', ['通知公告', T.notices], '面向公众的通知、公告和公示', { cadenceDays: NOTICES, home: 'notice' }),
  column('zcwj', ['政策文件', T.policyDocuments], '本部门制发的文件', {
    cadenceDays: NOTICES,
    kinds: DOCUMENTS,
    steps: WITH_SECRECY,
    home: 'policy',
  }),
  column('zcjd', ['政策解读', T.policyInterpretation], '政策的背景、要点和问答', {
    cadenceDays: NOTICES,
    home: 'policy',
  }),
  column('bszn', ['办事指南', T.services], '办理事项的条件、材料和流程', { cadenceDays: NOTICES, home: 'list' }),
  column('czzj', ['财政资金', T.publicFunds], '部门预算、决算和专项资金', { cadenceDays: YEARLY }),
  column('jgzn', ['机构职能', T.functions], '职责、内设机构和负责人', { cadenceDays: YEARLY }),
  column('xxgknb', ['公开年报', T.disclosureReport], '政府信息公开工作年度报告', { cadenceDays: YEARLY }),
  column('yjzj', ['意见征集', T.consultations], '公开征求意见及结果', { cadenceDays: NOTICES, home: 'list' }),
];

/** The columns that a site of this kind and level begins with. */
export function standardColumns(kind: SiteKind, level: SiteLevel): readonly StandardColumn[] {
  if (kind === 'portal') return PORTAL;
  return level === 'township' ? TOWNSHIP : DEPARTMENT;
}
