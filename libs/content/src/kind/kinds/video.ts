import { text, video } from '../field.js';
import { defineKind } from '../kind.js';
import { article } from './article.js';

/** 视频: one film; what is said in it stands as its text, for whoever cannot hear or see it. */
defineKind({
  key: 'video',
  needsBody: false,
  fields: [
    ...article.fields,
    video('film', { group: 'facts', isRequired: true, seen: 'above' }),
    text('duration', { group: 'facts', max: 8, pattern: /^(\d{1,2}:)?[0-5]?\d:[0-5]\d$/, seen: 'facts' }),
  ],
});
