import { catalogue } from '../../../i18n/catalogue.js';

const zh = {
  title: '引用情况',
  columns: '显示在',
  home: '首页有这个栏目的区块',
  hidden: '栏目没有显示',
  leading: '链接到这篇的稿件',
  'leading.none': '没有别的稿件链接到这篇。',
  'leading.live': '现网',
  'leading.redirect': '已撤下，网址转到这篇',
  others: '另有 {{count}} 篇不归你管的稿件链接到这篇。',
  files: '用到的图片和附件',
  'files.none': '没有用到图片和附件。',
  warn: '撤下以后，这些稿件里的链接会打不开：先改链接，或撤下时转到别的网址。',
};

const en: Record<keyof typeof zh, string> = {
  title: 'Where it is used',
  columns: 'Shown in',
  home: 'a block of the home page shows this column',
  hidden: 'the column is hidden',
  leading: 'Articles that lead here',
  'leading.none': 'No other article leads here.',
  'leading.live': 'online',
  'leading.redirect': 'taken down, its address leads here',
  others: '{{count}} more articles, which are not yours to read, lead here.',
  files: 'Pictures and attachments it uses',
  'files.none': 'It uses no pictures and no attachments.',
  warn: 'Their links will be dead once this is taken down: change them first, or lead its address elsewhere.',
};

export const usesMessages = catalogue('article-uses', { 'zh-CN': zh, en });
