import { indexWords } from './words.js';

// A tsvector holds at most 1 MB and 16,383 positions; words beyond this say nothing new about an article.
const MAX_WORDS = 20_000;

/** The words of an article, title (weight A) and body (weight B) apart, each ready for `to_tsvector('simple', …)`. */
export interface VectorText {
  readonly title: string;
  readonly body: string;
}

/** Cuts an article's texts into the words that its search vector is built from. */
export function vectorText(title: string, body: string): VectorText {
  return { title: indexWords(title).join(' '), body: indexWords(body).slice(0, MAX_WORDS).join(' ') };
}

/** SQL that builds the vector from two parameters holding {@link VectorText}. */
export function vectorSql(titleParam: string, bodyParam: string): string {
  return `setweight(to_tsvector('simple', ${titleParam}), 'A') || setweight(to_tsvector('simple', ${bodyParam}), 'B')`;
}
