import { catalogue } from '../../i18n/catalogue.js';
import { media as en } from './messages.en.js';
import { media as zh } from './messages.zh-CN.js';

export const mediaMessages = catalogue('media', { 'zh-CN': zh, en });
export type MediaKey = keyof typeof zh;
