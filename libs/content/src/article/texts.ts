import { type FieldProblem, trimUnseen } from '@jiyue/kernel';
import { ArticleIncomplete } from '../content.errors.js';
import { kindOf } from '../kind/kinds.js';
import {
  changedFields,
  type FieldChange,
  filesIn,
  lawfulChange,
  looseValues,
  missingFields,
  valuesAfter,
} from '../kind/values.js';
import type { ArticleTexts } from './article.js';
import { plainText, sanitise } from './sanitise.js';

/** Characters of a title at most. */
const TITLE_LENGTH = 200;

/** What a person sends: absent fields keep what is there. */
export interface TextsInput {
  readonly title?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly fields?: FieldChange | null | undefined;
  readonly attachmentIds?: readonly string[] | null | undefined;
}

/** An item of this kind that says nothing yet. */
export function emptyTexts(kind: string): ArticleTexts {
  return { kind, title: '', body: '', fields: {}, attachmentIds: [] };
}

/** The texts after an edit: trimmed, empty ones absent, the body cleaned. */
export function textsAfter(input: TextsInput, before: ArticleTexts): ArticleTexts {
  return {
    kind: before.kind,
    title: trimUnseen(input.title ?? before.title),
    body: input.body === undefined || input.body === null ? before.body : sanitise(input.body),
    fields: valuesAfter(kindOf(before.kind), input.fields ?? {}, before.fields),
    attachmentIds: [...new Set(input.attachmentIds ?? before.attachmentIds)],
  };
}

/** The texts as somebody is typing them: rules wait, only what cannot be stored is left out. */
export function typedTexts(input: TextsInput, before: Pick<ArticleTexts, 'kind' | 'title' | 'fields'>): ArticleTexts {
  return {
    kind: before.kind,
    title: trimUnseen(input.title ?? before.title),
    body: sanitise(input.body ?? ''),
    fields: looseValues(kindOf(before.kind), input.fields ?? {}, before.fields),
    attachmentIds: [...new Set(input.attachmentIds ?? [])],
  };
}

/** What of the first writing can be the text of an article already: a title too long is cut, and values against the rules of their fields wait. */
export function firstTexts(input: TextsInput, before: ArticleTexts): ArticleTexts {
  const title = [...trimUnseen(input.title ?? '')].slice(0, TITLE_LENGTH).join('');
  return textsAfter({ ...input, title, fields: lawfulChange(kindOf(before.kind), input.fields ?? {}) }, before);
}

/** What of the text differs: `title`, `body`, `attachments` and keys of fields. */
export function changedTexts(before: ArticleTexts, after: ArticleTexts): string[] {
  return [
    ...(before.title === after.title ? [] : ['title']),
    ...(before.body === after.body ? [] : ['body']),
    ...(before.attachmentIds.join() === after.attachmentIds.join() ? [] : ['attachments']),
    ...changedFields(kindOf(after.kind), before.fields, after.fields),
  ];
}

/** Whether the text shows a picture anywhere. */
export function hasImage({ kind, body, fields }: Pick<ArticleTexts, 'kind' | 'body' | 'fields'>): boolean {
  return filesIn(kindOf(kind), fields).length > 0 || body.includes('<img ');
}

/** Ids of the files that belong to the text, besides those that its body shows. */
export function filesOfTexts({ kind, fields, attachmentIds }: Omit<ArticleTexts, 'title' | 'body'>): string[] {
  return [...attachmentIds, ...filesIn(kindOf(kind), fields)];
}

/** Refuses to send on what a citizen could not use. */
export function requireComplete(texts: Pick<ArticleTexts, 'kind' | 'title' | 'fields' | 'body'>): void {
  const kind = kindOf(texts.kind);
  const isSaying = !kind.needsBody || plainText(texts.body) !== '' || /<(img|video|audio) /.test(texts.body);
  const missing: FieldProblem[] = [
    ...(texts.title === '' ? [{ field: 'title', rule: 'isNotEmpty' }] : []),
    ...missingFields(kind, texts.fields),
    ...(isSaying ? [] : [{ field: 'body', rule: 'isNotEmpty' }]),
  ];
  if (missing.length > 0) throw new ArticleIncomplete({}, missing);
}
