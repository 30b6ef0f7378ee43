import { catalogue } from '../../i18n/catalogue.js';
import { files as en } from './messages.en.js';
import { files as zh } from './messages.zh-CN.js';

export const fileMessages = catalogue('file-rule', { 'zh-CN': zh, en });
export type FileKey = keyof typeof zh;
