import { catalogue } from '../../i18n/catalogue.js';
import { models as en } from './messages.en.js';
import { models as zh } from './messages.zh-CN.js';

export const modelMessages = catalogue('content-models', { 'zh-CN': zh, en });
export type ModelMessage = keyof typeof zh;
