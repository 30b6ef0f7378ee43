import { catalogue } from '../../i18n/catalogue.js';
import { checks as en } from './messages.en.js';
import { checks as zh } from './messages.zh-CN.js';

export const listMessages = catalogue('check-list', { 'zh-CN': zh, en });
export type ListKey = keyof typeof zh;
