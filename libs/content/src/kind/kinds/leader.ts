import { longText, picture, text } from '../field.js';
import { defineKind } from '../kind.js';
import { ofArticle } from './article.js';

/** 领导: the title is the name; the text is the life so far. */
defineKind({
  key: 'leader',
  needsBody: false,
  fields: [
    ...ofArticle('source'),
    text('post', { group: 'facts', isRequired: true, seen: 'facts', list: 'summary', isSearched: true }),
    picture('portrait', { group: 'facts', list: 'cover', seen: 'above' }),
    longText('duties', { group: 'facts', isRequired: true, seen: 'above', isSearched: true }),
    ...ofArticle('keywords'),
  ],
});
