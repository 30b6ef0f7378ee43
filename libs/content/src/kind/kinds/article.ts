import { longText, picture, text, words } from '../field.js';
import { defineKind } from '../kind.js';

/** 稿件: news, notices, everything that has no form of its own. R47-17: the source is stated on every item. */
export const article = defineKind({
  key: 'article',
  fields: [
    text('subtitle', { group: 'head', seen: 'subtitle', isSearched: true }),
    text('source', {
      ...{ group: 'facts', max: 100, isRequired: true },
      ...{ initially: 'unit', seen: 'byline', meta: 'ContentSource' },
    }),
    text('author', { group: 'facts', max: 100, seen: 'byline', meta: 'Author' }),
    longText('summary', { group: 'summary', advised: 120, list: 'summary', meta: 'Description' }),
    words('keywords', { group: 'summary', meta: 'Keywords', isSearched: true }),
    picture('cover', { group: 'summary', list: 'cover' }),
  ],
});
