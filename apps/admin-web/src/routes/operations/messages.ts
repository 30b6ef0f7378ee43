import { catalogue } from '../../i18n/catalogue.js';
import { operations as en } from './messages.en.js';
import { operations as zh } from './messages.zh-CN.js';

export const operationsMessages = catalogue('operations', { 'zh-CN': zh, en });
export type OperationsKey = keyof typeof zh;
