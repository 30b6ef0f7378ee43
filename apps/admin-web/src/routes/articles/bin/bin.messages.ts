import { catalogue } from '../../../i18n/catalogue.js';

const zh = {
  act: '移入回收站',
  retrieve: '恢复',
  title: '移入回收站：{{title}}',
  'text.draft':
    '这一篇会从列表、待办和查找里消失，只在“回收站”页签里看得到。30 天内可以恢复；到期后正文、附件和历史版本全部清空，不能再恢复。',
  'text.record':
    '这一篇会从列表、待办和查找里消失，只在“回收站”页签里看得到。它公开过，作为记录一直保留，随时可以恢复；原网址照旧答复“已撤下”。',
  go: '移入回收站',
  'done.bin': '已移入回收站',
  'done.retrieve': '已从回收站恢复，还在原来的位置',
  note: '{{name}} {{at}} 移入回收站。',
  'note.reason': '{{name}} {{at}} 移入回收站：{{reason}}。',
  'note.until': '{{at}} 之后清空，到时不能再恢复。',
  'note.kept': '公开过的稿件一直保留，不清空。',
  'note.emptied': '{{at}} 移入回收站，满 30 天已清空。标题、经办记录和审校留痕保留。',
  empty: '回收站是空的',
  'empty.text': '没有发布过的草稿和已撤下的稿件，可以在列表或编辑页移到这里。',
};

const en: Record<keyof typeof zh, string> = {
  act: 'Move to bin',
  retrieve: 'Take out',
  title: 'Move to the bin: {{title}}',
  'text.draft':
    'It leaves lists, work and search; only the tab of the bin shows it. Within 30 days it can be taken out; then its text, files and history are gone for good.',
  'text.record':
    'It leaves lists, work and search; only the tab of the bin shows it. It was public, so it is kept as a record and can be taken out at any time; its address says as before that it was withdrawn.',
  go: 'Move to bin',
  'done.bin': 'Moved to the bin',
  'done.retrieve': 'Taken out of the bin; it stands where it stood before',
  note: 'Moved to the bin by {{name}}, {{at}}.',
  'note.reason': 'Moved to the bin by {{name}}, {{at}}: {{reason}}.',
  'note.until': ' It is emptied after {{at}}, for good.',
  'note.kept': ' What was public is kept and never emptied.',
  'note.emptied': 'Moved to the bin {{at}}, emptied after 30 days. Its title, steps and trail are kept.',
  empty: 'The bin is empty',
  'empty.text': 'Drafts that were never published and withdrawn articles are moved here from the list or the editor.',
};

/** Sentences of the bin. */
export const binMessages = catalogue('article-bin', { 'zh-CN': zh, en });
