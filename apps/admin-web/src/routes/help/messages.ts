import { catalogue } from '../../i18n/catalogue.js';

const zh = {
  help: '帮助',
  hint: '帮助（?）',
  here: '这一页怎么用',
  steps: '步骤',
  care: '注意',
  keys: '这一页的快捷键',
  noKeys: '这一页没有快捷键。',
  letters: '单键快捷键在右上角姓名菜单里启用、停用；在输入框里打字时不起作用。',
  all: '全部帮助',
  allText: '每个页面用来做什么、怎么做。在任何页面按 ? 看这一页的。',
  none: '这一页还没有说明，看看全部帮助。',
  open: '去这一页',
};

const en: typeof zh = {
  help: 'Help',
  hint: 'Help (?)',
  here: 'How this page works',
  steps: 'Steps',
  care: 'Mind',
  keys: 'Keys of this page',
  noKeys: 'This page has no keys.',
  letters: 'Single keys are switched on and off in the menu with your name; they rest while you type in a field.',
  all: 'All help',
  allText: 'What each page is for and how it is used. Press ? on any page for its own.',
  none: 'There are no words for this page yet; see all help.',
  open: 'Open the page',
};

export const helpMessages = catalogue('help', { 'zh-CN': zh, en });
