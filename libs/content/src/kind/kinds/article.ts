import { date, longText, picture, text, words } from '../field.js';
import { defineKind } from '../kind.js';

/** 稿件: news, everything that has no form of its own. R47-17: the source is stated on every item. */
export const article = defineKind({
  key: 'article',
  fields: [
    text('kicker', { group: 'head', max: 60, seen: 'kicker', isSearched: true }),
    text('subtitle', { group: 'head', seen: 'subtitle', isSearched: true }),
    text('source', {
      ...{ group: 'facts', max: 100, isRequired: true },
      ...{ initially: 'unit', seen: 'byline', meta: 'ContentSource' },
    }),
    text('author', { group: 'facts', max: 100, seen: 'byline', meta: 'Author' }),
    text('editor', { group: 'facts', max: 30, seen: 'byline' }),
    // what the text says of itself; when it was published is the server's to say
    date('displayedOn', { group: 'facts', seen: 'byline' }),
    longText('summary', { group: 'summary', advised: 120, list: 'summary', meta: 'Description' }),
    words('keywords', { group: 'summary', meta: 'Keywords', isSearched: true }),
    picture('cover', { group: 'summary', list: 'cover' }),
  ],
});

/** The fields of an article with these keys, in its order. */
export function ofArticle(...keys: readonly string[]) {
  return article.fields.filter(({ key }) => keys.includes(key));
}
