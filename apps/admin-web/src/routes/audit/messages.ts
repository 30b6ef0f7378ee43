import { catalogue } from '../../i18n/catalogue.js';
import { audit as en } from './messages.en.js';
import { audit as zh } from './messages.zh-CN.js';

export const auditMessages = catalogue('audit', { 'zh-CN': zh, en });
export type AuditKey = keyof typeof zh;
