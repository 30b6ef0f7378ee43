import { catalogue } from '../../../i18n/catalogue.js';

const zh = {
  title: '更新说明：{{title}}',
  text: '这一版会替换读者正在看的一版。写明改了什么，发布后按日期显示在页面上；只改错字、排版的，选“小修改”。发布时间不变。',
  note: '改了什么',
  count: '{{length}} / {{limit}} 字',
  minor: '小修改',
  'minor.hint': '不显示说明，更新时间不变',
  missing: '写明改了什么，或者选“小修改”',
  long: '最多 {{limit}} 字，写短些',
  go: '送审',
  'said.note': '更新说明：{{note}}',
  'said.minor': '小修改：发布后不显示更新说明',
};

const en: Record<keyof typeof zh, string> = {
  title: 'What changes: {{title}}',
  text: 'This text takes the place of the one that readers have. Say what changes; its page shows it with its date. Where only typing or layout was mended, declare it minor. When it was published stays.',
  note: 'What changes',
  count: '{{length}} / {{limit}}',
  minor: 'Minor',
  'minor.hint': 'nothing is shown, and the date of the last change stays',
  missing: 'Say what changes, or declare it minor',
  long: '{{limit}} characters at most',
  go: 'Submit',
  'said.note': 'What changes: {{note}}',
  'said.minor': 'Minor: readers are told nothing',
};

/** Sentences of what a text changes of the one that readers have. */
export const changeMessages = catalogue('article-change', { 'zh-CN': zh, en });
