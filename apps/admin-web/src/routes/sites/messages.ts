import { catalogue } from '../../i18n/catalogue.js';
import { sites as en } from './messages.en.js';
import { sites as zh } from './messages.zh-CN.js';

export const sitesMessages = catalogue('sites', { 'zh-CN': zh, en });
export type SitesKey = keyof typeof zh;
