import type { Certainty } from '../arrangement/work-calendar.js';

export const CLOCK_UNITS = ['working-days', 'calendar-days', 'months'] as const;
export type ClockUnit = (typeof CLOCK_UNITS)[number];

/** How long something may take: data, kept with every clock that runs by it. */
export interface ClockRule {
  readonly key: string;
  /** What citizens and officials call the time limit. */
  readonly name: string;
  readonly unit: ClockUnit;
  readonly amount: number;
  /** Whether the day of receipt is the first day. By law it is not (民法典 201). */
  readonly countsFirstDay: boolean;
  /** Whether an end on a day off moves to the next working day (民法典 203). A count of working days never ends on one. */
  readonly rollsOver: boolean;
  /** By how much it may be extended, once, in its own unit; null when it may not. */
  readonly extension: number | null;
  /** The law or document, with its article. */
  readonly source: string;
  readonly certainty: Certainty;
}

type Given = Pick<ClockRule, 'key' | 'name' | 'amount' | 'source'> & Partial<ClockRule>;

function rule(given: Given): ClockRule {
  const usual = { unit: 'working-days', countsFirstDay: false, rollsOver: false, extension: null } as const;
  return Object.freeze({ certainty: 'confirmed', ...usual, ...given });
}

const OPINION = '国办发〔2014〕57号 六';
const DISCLOSURE = '《中华人民共和国政府信息公开条例》';
const PETITION = '《信访工作条例》';

/** The time limits that the law or the State Council sets; a domain lib may bring more of its own. */
export const CLOCK_RULES = {
  message: rule({ key: 'message', name: '留言办理', amount: 7, extension: 8, source: OPINION }),
  errorReport: rule({
    key: 'error-report',
    name: '找错答复',
    amount: 3,
    source: '辽宁省政府网站管理办法（落实国办发〔2017〕47号）',
    certainty: 'secondary',
  }),
  proactiveDisclosure: rule({
    key: 'proactive-disclosure',
    name: '主动公开',
    amount: 20,
    source: `${DISCLOSURE}第二十六条`,
  }),
  correctionNotice: rule({ key: 'correction-notice', name: '补正告知', amount: 7, source: `${DISCLOSURE}第三十条` }),
  disclosureReply: rule({
    key: 'disclosure-reply',
    name: '依申请公开答复',
    amount: 20,
    extension: 20,
    source: `${DISCLOSURE}第三十三条`,
  }),
  thirdParty: rule({ key: 'third-party', name: '第三方意见', amount: 15, source: `${DISCLOSURE}第三十二条` }),
  coProducer: rule({ key: 'co-producer', name: '共同制作机关意见', amount: 15, source: `${DISCLOSURE}第三十四条` }),
  legalityReview: rule({ key: 'legality-review', name: '合法性审核', amount: 15, source: '国办发〔2018〕115号' }),
  unansweredMessage: rule({
    key: 'unanswered-message',
    name: '留言超期未答复（单项否决）',
    unit: 'months',
    amount: 3,
    source: '国办秘函〔2019〕19号',
  }),
  closingNotice: rule({
    key: 'closing-notice',
    name: '关停公告',
    unit: 'calendar-days',
    amount: 30,
    rollsOver: true,
    source: '省级管理办法（落实国办发〔2017〕47号）',
    certainty: 'local',
  }),
  petitionNotice: rule({
    key: 'petition-notice',
    name: '信访受理告知',
    unit: 'calendar-days',
    amount: 15,
    rollsOver: true,
    source: PETITION,
  }),
  petition: rule({
    key: 'petition',
    name: '信访办理',
    unit: 'calendar-days',
    amount: 60,
    extension: 30,
    rollsOver: true,
    source: PETITION,
  }),
} as const satisfies Readonly<Record<string, ClockRule>>;
