import { COLUMN_FORMS, type ColumnForm } from '@jiyue/kernel';
import { ColumnFormUnknown, ColumnLinkInvalid } from '../content.errors.js';

const isForm = (key: string): key is ColumnForm => Object.hasOwn(COLUMN_FORMS, key);

/** What is said of the form of a column; absent fields stay. */
export interface FormSaid {
  readonly form?: string | null | undefined;
  readonly linkUrl?: string | null | undefined;
}

/** The form of a column after what was said: only a link leads elsewhere, and it leads to a page of the web. */
export function formAfter(
  said: FormSaid,
  before: { readonly form: string; readonly linkUrl: string | null },
): { form: ColumnForm; linkUrl: string | null } {
  const form = said.form ?? before.form;
  if (!isForm(form)) throw new ColumnFormUnknown({}, [{ field: 'form', rule: 'CONTENT.COLUMN_FORM_UNKNOWN' }]);
  if (COLUMN_FORMS[form].shows !== 'link') return { form, linkUrl: null };
  const linkUrl = said.linkUrl === undefined ? before.linkUrl : (said.linkUrl?.trim() ?? null);
  if (linkUrl === null || !isWebPage(linkUrl)) {
    throw new ColumnLinkInvalid({}, [{ field: 'linkUrl', rule: 'CONTENT.COLUMN_LINK_INVALID' }]);
  }
  return { form, linkUrl: new URL(linkUrl).href };
}

function isWebPage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && ['http:', 'https:'].includes(url.protocol) && !url.username && !url.password;
}
