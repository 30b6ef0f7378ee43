/** What a column's address shows: the list of what it holds, the newest of it as a page, or another site's page. */
export type Shows = 'list' | 'page' | 'link';

/** Forms of columns. Catalogues and topics are lists under a name of their own, for those who count and fill them. */
export const COLUMN_FORMS = {
  list: { shows: 'list' },
  page: { shows: 'page' },
  link: { shows: 'link' },
  topic: { shows: 'list' },
  'disclosure-catalogue': { shows: 'list' },
  'service-catalogue': { shows: 'list' },
} as const satisfies Record<string, { readonly shows: Shows }>;
export type ColumnForm = keyof typeof COLUMN_FORMS;
