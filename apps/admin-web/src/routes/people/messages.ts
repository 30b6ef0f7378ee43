import { catalogue } from '../../i18n/catalogue.js';
import { people as en } from './messages.en.js';
import { people as zh } from './messages.zh-CN.js';

export const peopleMessages = catalogue('people', { 'zh-CN': zh, en });
export type PeopleKey = keyof typeof zh;
