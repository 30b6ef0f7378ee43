import { date, text } from '../field.js';
import { defineKind } from '../kind.js';
import { article } from './article.js';
import { NUMBER } from './policy-document.js';

/** 通知公告: an article that somebody issues, and that may end on a day. */
defineKind({
  key: 'notice',
  fields: [
    ...article.fields,
    text('issuer', { group: 'facts', isRequired: true, seen: 'facts', isSearched: true }),
    text('noticeNumber', { group: 'facts', max: 60, pattern: NUMBER, seen: 'facts', isSearched: true }),
    date('validUntil', { group: 'facts', seen: 'facts' }),
  ],
});
