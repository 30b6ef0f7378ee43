import { catalogue } from '../../../i18n/catalogue.js';

const zh = {
  title: '撤下：{{title}}',
  text: '确认后公众立即看不到这一页，列表、搜索、订阅和地图里也不再出现。撤下的可以恢复。',
  go: '撤下这一篇',
  kind: '这个网址以后怎样回答',
  'kind.notice': '说明已撤下',
  'kind.notice.hint': '页面写明标题、说明和撤下时间（410）',
  'kind.gone': '只说已撤下',
  'kind.gone.hint': '不再显示标题（410）',
  'kind.redirect': '转到另一个网址',
  'kind.redirect.hint': '读者和搜索引擎都转过去（301）',
  notice: '给读者的说明（可不填）',
  target: '转到的网址',
  'target.hint': '本站网址如 /tzgg/，或 https:// 开头的政府网站（.gov.cn）、本平台网站',
  'target.missing': '写明转到哪里',
  reason: '撤下理由（只内部可见）',
  'phrase.1': '内容有误。',
  'phrase.2': '含不宜公开的信息。',
  'phrase.3': '上级要求撤下。',
  'done.gone': '已撤下，公众看不到这一页了',
  act: '撤下',
};

const en: Record<keyof typeof zh, string> = {
  title: 'Withdraw: {{title}}',
  text: 'The public stops seeing this page at once; lists, search, feeds and the map leave it out. What is withdrawn can be restored.',
  go: 'Withdraw this one',
  kind: 'What its address answers from now on',
  'kind.notice': 'Say that it was withdrawn',
  'kind.notice.hint': 'with its title, your words and the day (410)',
  'kind.gone': 'Say only that it is gone',
  'kind.gone.hint': 'without its title (410)',
  'kind.redirect': 'Lead to another address',
  'kind.redirect.hint': 'readers and search engines go there (301)',
  notice: 'What readers are told (optional)',
  target: 'Address',
  'target.hint': 'of this site, such as /news/, or https:// of a government site (.gov.cn) or a site of this platform',
  'target.missing': 'Say where it leads',
  reason: 'Reason (seen inside only)',
  'phrase.1': 'It is wrong. ',
  'phrase.2': 'It holds what must not be public. ',
  'phrase.3': 'Ordered from above. ',
  'done.gone': 'Withdrawn, the public no longer sees this page',
  act: 'Withdraw',
};

/** Sentences of taking an article down. */
export const takedownMessages = catalogue('article-takedown', { 'zh-CN': zh, en });
