import { catalogue } from '../../i18n/catalogue.js';
import { batches as en } from './messages.en.js';
import { batches as zh } from './messages.zh-CN.js';

export const batchMessages = catalogue('batches', { 'zh-CN': zh, en });
export type BatchKey = keyof typeof zh;
