import type { workbench as zh } from './messages.zh-CN.js';

export const workbench: Record<keyof typeof zh, string> = {
  nav: 'Workbench',
  'nav.month': 'This month',
  title: 'Workbench',
};
