import { url } from '../field.js';
import { defineKind } from '../kind.js';
import { article } from './article.js';

/** 链接: a page that stands elsewhere, with a few words about it. */
defineKind({
  key: 'link',
  needsBody: false,
  fields: [...article.fields, url('target', { group: 'facts', isRequired: true, seen: 'above' })],
});
