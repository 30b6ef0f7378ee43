import { catalogue, type Translate } from '../../i18n/catalogue.js';
import { operations as en } from './messages.en.js';
import { operations as zh } from './messages.zh-CN.js';

export const operationsMessages = catalogue('operations', { 'zh-CN': zh, en });
export type OperationsKey = keyof typeof zh;

const isKey = (key: string): key is OperationsKey => Object.hasOwn(zh, key);

/** What a queue does, in words; undefined for one that nobody has described. */
export function queueWord(queue: string, t: Translate<OperationsKey>): string | undefined {
  const key = `queue.${queue}`;
  return isKey(key) ? t(key) : undefined;
}
