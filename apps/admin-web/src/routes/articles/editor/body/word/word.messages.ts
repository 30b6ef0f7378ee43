import { catalogue } from '../../../../../i18n/catalogue.js';
import { wordEn } from './word.en.js';
import { wordZh } from './word.zh.js';

export type WordMessage = keyof typeof wordZh;

/** Sentences about importing Word files. */
export const wordMessages = catalogue('article-word', { 'zh-CN': wordZh, en: wordEn });
