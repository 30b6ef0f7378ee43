import type { feedback as zh } from './messages.zh-CN.js';

export const feedback: Record<keyof typeof zh, string> = {
  nav: 'Page feedback',
  title: 'Page feedback',
  what: 'Page feedback',
  fact: 'What readers say about pages of this site; read only',
  'col.at': 'Received',
  'col.page': 'Page',
  'col.helpful': 'Helpful',
  'col.text': 'Comment',
  yes: 'Helpful',
  no: 'Not helpful',
  noWords: 'No comment',
  empty: 'No page feedback yet',
  emptyText: 'What readers send with “Was this page helpful?” below a page is listed here.',
};
