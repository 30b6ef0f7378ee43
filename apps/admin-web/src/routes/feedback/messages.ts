import { catalogue } from '../../i18n/catalogue.js';
import { feedback as en } from './messages.en.js';
import { feedback as zh } from './messages.zh-CN.js';

export const feedbackMessages = catalogue('feedback', { 'zh-CN': zh, en });
export type FeedbackKey = keyof typeof zh;
