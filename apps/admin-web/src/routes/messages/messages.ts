import { catalogue } from '../../i18n/catalogue.js';
import { messages as en } from './messages.en.js';
import { messages as zh } from './messages.zh-CN.js';

export const messageMessages = catalogue('messages', { 'zh-CN': zh, en });
