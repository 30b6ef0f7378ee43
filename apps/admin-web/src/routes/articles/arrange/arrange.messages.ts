import { catalogue } from '../../../i18n/catalogue.js';

const zh = {
  title: '置顶与权重：{{title}}',
  text: '栏目列表、首页和订阅里，置顶的排最前，其次权重大的，再按发布时间。只改次序，不改稿件，立即生效。',
  pin: '在本栏目置顶',
  'pin.hint': '一个栏目最多 5 篇',
  until: '置顶到（可不填，不填就一直置顶）',
  zone: '北京时间',
  weight: '权重',
  'weight.hint': '0 到 100，平常为 0',
  'wrong.past': '这个时间已经过了，往后选，或者不填',
  'wrong.far': '最远到一年之内，或者不填',
  go: '保存次序',
  done: '已保存，公众马上能看到',
  act: '置顶',
  mark: '顶',
  'mark.full': '置顶',
  'note.pinned': '本栏目置顶（{{by}}定）',
  'note.until': '本栏目置顶到 {{at}}（{{by}}定）',
  'note.weight': '权重 {{weight}}（{{by}}定）',
  'note.both': '，权重 {{weight}}',
};

const en: Record<keyof typeof zh, string> = {
  title: 'Place in lists: {{title}}',
  text: 'In the lists of its column, on the home page and in feeds what is pinned comes first, then what weighs more, then what is newer. Only the order changes, at once.',
  pin: 'Pin to the top of its column',
  'pin.hint': 'five of a column at most',
  until: 'Pinned until (optional)',
  zone: 'Beijing time',
  weight: 'Weight',
  'weight.hint': '0 to 100, usually 0',
  'wrong.past': 'This time has passed; choose a later one, or none',
  'wrong.far': 'Within one year at most, or none',
  go: 'Save order',
  done: 'Saved; the public sees it at once',
  act: 'Pin',
  mark: 'Top',
  'mark.full': 'Pinned',
  'note.pinned': 'Pinned to the top of its column (by {{by}})',
  'note.until': 'Pinned to the top of its column until {{at}} (by {{by}})',
  'note.weight': 'Weight {{weight}} (by {{by}})',
  'note.both': ', weight {{weight}}',
};

/** Sentences of where an article stands in lists. */
export const arrangeMessages = catalogue('article-arrange', { 'zh-CN': zh, en });
