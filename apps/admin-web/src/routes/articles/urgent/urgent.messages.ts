import { catalogue } from '../../../i18n/catalogue.js';

const zh = {
  act: '紧急发布',
  title: '紧急发布：{{title}}',
  text: '只在突发事件等来不及审完时用。确认后公众立即看到这一页；还没有办的审核不是免了，要在 {{until}} 前由别人补办，你不能办。',
  open: '还没有办的审核',
  unless: '事后审核不通过，这一页立即撤下，退回撰稿人。紧急发布和理由记入审校留痕、操作日志，马上通知审核人和负责人。',
  go: '紧急发布这一篇',
  'phrase.1': '突发事件，须立即告知公众。',
  'phrase.2': '灾害预警，须立即发布。',
  'phrase.3': '上级要求立即发布。',
  done: '已紧急发布，公众能看到了。审核须在 {{until}} 前补办',
  secrecy: '这篇稿件还没有通过保密审查。先审查、后公开，再急也不能跳过',
  note: '{{name}} {{at}} 紧急发布，公众已经看到，须在 {{until}} 前补办审核。理由：{{reason}}',
  late: '{{name}} {{at}} 紧急发布，公众已经看到，本应在 {{until}} 前补办审核，已超时。理由：{{reason}}',
  reject: '不通过，撤下',
  'reject.title': '不通过并撤下：{{title}}',
  'reject.text': '确认后公众立即看不到这一页，稿件退回撰稿人修改。理由撰稿人看得到。',
  'reject.go': '不通过并撤下',
  'reject.phrase.1': '内容有误。',
  'reject.phrase.2': '含不宜公开的信息。',
  'reject.phrase.3': '不属于紧急情形。',
  'reject.done': '已撤下，退回撰稿人',
};

const en: Record<keyof typeof zh, string> = {
  act: 'Publish urgently',
  title: 'Publish urgently: {{title}}',
  text: 'Only for what cannot wait for its reviews. The public sees this page at once; the reviews still open are due by {{until}}, by others, never by you.',
  open: 'Reviews still open',
  unless:
    'A no takes the page down at once and sends the text back. Act and reason are kept in the trail; reviewers and whoever is in charge are told at once.',
  go: 'Publish this one now',
  'phrase.1': 'An emergency, the public must know at once. ',
  'phrase.2': 'A warning of a disaster. ',
  'phrase.3': 'Ordered from above. ',
  done: 'Published; its reviews are due by {{until}}',
  secrecy: 'Its secrecy review is not done; nothing is published before it, however urgent',
  note: 'Published by {{name}} {{at}} before its reviews, which are due by {{until}}. Reason: {{reason}}',
  late: 'Published by {{name}} {{at}} before its reviews, which were due by {{until}}. Reason: {{reason}}',
  reject: 'Turn down and withdraw',
  'reject.title': 'Turn down and withdraw: {{title}}',
  'reject.text': 'The public stops seeing this page at once; the text goes back to its writer, who reads the reason.',
  'reject.go': 'Turn down and withdraw',
  'reject.phrase.1': 'It is wrong. ',
  'reject.phrase.2': 'It holds what must not be public. ',
  'reject.phrase.3': 'It was not urgent. ',
  'reject.done': 'Withdrawn and sent back',
};

/** Sentences of what is published before its reviews. */
export const urgentMessages = catalogue('article-urgent', { 'zh-CN': zh, en });
