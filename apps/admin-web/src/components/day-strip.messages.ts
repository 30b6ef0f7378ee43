import { catalogue } from '../i18n/catalogue.js';

const zh = {
  label: '到期日计算过程',
  START: '收',
  off: '休',
  pause: '停',
  DUE: '到期',
  MAKEUP: '调休',
  said: '{{date}}，{{what}}',
  'what.START': '收到，不算',
  'what.COUNTED': '第 {{nr}} 天',
  'what.SKIPPED': '{{why}}，不算',
  'what.PAUSED': '暂停，不算',
  'what.DUE': '第 {{nr}} 天，到期',
  'why.WEEKDAY': '工作日',
  'why.WEEKEND': '周末',
  'why.HOLIDAY': '放假',
  'why.MAKEUP': '调休上班',
};
const en: Record<keyof typeof zh, string> = {
  label: 'how the due day is counted',
  START: 'in',
  off: 'off',
  pause: 'stop',
  DUE: 'due',
  MAKEUP: 'work',
  said: '{{date}}, {{what}}',
  'what.START': 'received, does not count',
  'what.COUNTED': 'day {{nr}}',
  'what.SKIPPED': '{{why}}, does not count',
  'what.PAUSED': 'paused, does not count',
  'what.DUE': 'day {{nr}}, due',
  'why.WEEKDAY': 'working day',
  'why.WEEKEND': 'weekend',
  'why.HOLIDAY': 'day off',
  'why.MAKEUP': 'make-up workday',
};

export const dayStripMessages = catalogue('dayStrip', { 'zh-CN': zh, en });
export type DayStripKey = keyof typeof zh;
