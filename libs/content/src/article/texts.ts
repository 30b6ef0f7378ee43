import type { FieldProblem } from '@jiyue/kernel';
import { ArticleIncomplete } from '../content.errors.js';
import type { ArticleTexts } from './article.js';
import { plainText, sanitise } from './sanitise.js';

/** What a person sends: absent fields keep what is there. */
export type TextsInput = { readonly [K in keyof ArticleTexts]?: ArticleTexts[K] | null | undefined };

const EMPTY: ArticleTexts = {
  title: '',
  subtitle: null,
  summary: null,
  body: '',
  source: null,
  author: null,
  keywords: null,
  coverId: null,
  attachmentIds: [],
};

/** The texts after an edit: trimmed, empty ones absent, the body cleaned. */
export function textsAfter(input: TextsInput, before: ArticleTexts = EMPTY): ArticleTexts {
  const line = (field: 'subtitle' | 'summary' | 'source' | 'author' | 'keywords'): string | null => {
    const value = input[field];
    return value === undefined ? before[field] : value?.trim() || null;
  };
  return {
    title: input.title?.trim() ?? before.title,
    subtitle: line('subtitle'),
    summary: line('summary'),
    body: input.body === undefined || input.body === null ? before.body : sanitise(input.body),
    source: line('source'),
    author: line('author'),
    keywords: line('keywords'),
    coverId: input.coverId === undefined ? before.coverId : input.coverId,
    attachmentIds: [...new Set(input.attachmentIds ?? before.attachmentIds)],
  };
}

/** Whether the text shows a picture anywhere. */
export function hasImage({ body, coverId }: Pick<ArticleTexts, 'body' | 'coverId'>): boolean {
  return coverId !== null || body.includes('<img ');
}

/** Refuses to send on what a citizen could not use; R47-17: the source is stated on every item. */
export function requireComplete(texts: Pick<ArticleTexts, 'title' | 'source' | 'body'>): void {
  const isSaying = plainText(texts.body) !== '' || /<(img|video|audio) /.test(texts.body);
  const missing: FieldProblem[] = [
    { field: 'title', isThere: texts.title !== '' },
    { field: 'source', isThere: Boolean(texts.source) },
    { field: 'body', isThere: isSaying },
  ]
    .filter(({ isThere }) => !isThere)
    .map(({ field }) => ({ field, rule: 'isNotEmpty' }));
  if (missing.length > 0) throw new ArticleIncomplete({}, missing);
}
