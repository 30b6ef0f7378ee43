import { catalogue } from '../../i18n/catalogue.js';
import { calendar as en } from './messages.en.js';
import { calendar as zh } from './messages.zh-CN.js';

export const calendarMessages = catalogue('calendar', { 'zh-CN': zh, en });
export type CalendarKey = keyof typeof zh;
