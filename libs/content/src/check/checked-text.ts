import type { CheckedText } from '@jiyue/checks';
import type { ArticleTexts } from '../article/article.js';
import type { FieldType } from '../kind/field.js';
import { kindOf } from '../kind/kinds.js';

// What people write in words; days, addresses and files have rules of their own.
const READ: readonly FieldType[] = ['text', 'longText', 'words'];

/** What of a text is read by the checks. */
export function checkedOf({ title, body, kind, fields }: Omit<ArticleTexts, 'attachmentIds'>): CheckedText {
  const read = kindOf(kind).fields.filter(({ type, key }) => READ.includes(type) && fields[key]);
  return { title, body, fields: Object.fromEntries(read.map(({ key }) => [key, fields[key] ?? ''])) };
}
