import { choice, date, text, url } from '../field.js';
import { defineKind } from '../kind.js';
import { article } from './article.js';

/** The number of a document, such as 云政发〔2026〕12号. */
export const NUMBER = /^\S.{0,30}[〔[（(]\d{4}[〕\]）)]\s?\d{1,5}\s?号$/u;

/** 政策文件: what an article has, and what a citizen must know to rely on the document (政府信息公开条例 Art. 20). */
export const policyDocument = defineKind({
  key: 'policy-document',
  fields: [
    ...article.fields,
    text('documentNumber', {
      group: 'facts',
      max: 60,
      pattern: NUMBER,
      isRequired: true,
      seen: 'facts',
      isSearched: true,
    }),
    text('issuer', { group: 'facts', isRequired: true, seen: 'facts', isSearched: true }),
    date('formedOn', { group: 'facts', isRequired: true, seen: 'facts' }),
    choice('validity', {
      group: 'facts',
      choices: ['effective', 'amended', 'expired', 'repealed'],
      isRequired: true,
      seen: 'facts',
    }),
    date('effectiveOn', { group: 'facts', seen: 'facts' }),
    date('expiresOn', { group: 'facts', seen: 'facts' }),
    url('interpretation', { group: 'facts', seen: 'facts' }),
  ],
});
