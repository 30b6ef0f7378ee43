import { catalogue } from '../i18n/catalogue.js';
import { shell as en } from './messages.en.js';
import { shell as zh } from './messages.zh-CN.js';

export const shellMessages = catalogue('shell', { 'zh-CN': zh, en });
