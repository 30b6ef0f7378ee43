import { catalogue } from '../../../../i18n/catalogue.js';
import { checkEn } from './check.en.js';
import { checkZh } from './check.zh.js';

export type CheckMessage = keyof typeof checkZh;

/** Sentences of the check panel. */
export const checkMessages = catalogue('article-checks', { 'zh-CN': checkZh, en: checkEn });

/** Whether there is a sentence by this name: findings come from the server by key. */
export function isCheckMessage(key: string): key is CheckMessage {
  return Object.hasOwn(checkZh, key);
}
