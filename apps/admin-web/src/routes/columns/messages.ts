import { catalogue } from '../../i18n/catalogue.js';
import { columns as en } from './messages.en.js';
import { columns as zh } from './messages.zh-CN.js';

export const columnsMessages = catalogue('columns', { 'zh-CN': zh, en });
export type ColumnsKey = keyof typeof zh;
