/** A file as the forms need it. */
export type FileRef = {
  id: string;
  fileName: string;
  mimeType: string;
  size: number;
  state: 'PENDING' | 'NOT_SCANNED' | 'CLEAN' | 'INFECTED';
  url: string | null;
};

/** Everything a person writes in the editor. */
export type Fields = {
  columnId: string;
  title: string;
  subtitle: string;
  summary: string;
  body: string;
  source: string;
  author: string;
  keywords: string;
  cover: FileRef | null;
  attachments: FileRef[];
};

export type FieldName = keyof Fields;

/** The order in which fields are shown and compared. */
export const fieldNames: readonly FieldName[] = [
  'columnId',
  'title',
  'subtitle',
  'body',
  'source',
  'author',
  'summary',
  'keywords',
  'cover',
  'attachments',
];

/** The part of an article, as the API gives it, that the editor fills its fields from. */
export type FieldSource = {
  column: { id: string };
  title: string;
  subtitle?: string | null;
  summary?: string | null;
  body: string;
  source?: string | null;
  author?: string | null;
  keywords?: string | null;
  cover?: (Omit<FileRef, 'url'> & { url?: string | null }) | null;
  attachments: (Omit<FileRef, 'url'> & { url?: string | null })[];
};

/** An article not yet written. */
export function emptyFields(columnId: string, source: string): Fields {
  return {
    columnId,
    title: '',
    subtitle: '',
    summary: '',
    body: '',
    source,
    author: '',
    keywords: '',
    cover: null,
    attachments: [],
  };
}

/** Reads the fields out of an article. */
export function fieldsOf(article: FieldSource): Fields {
  return {
    columnId: article.column.id,
    title: article.title,
    subtitle: article.subtitle ?? '',
    summary: article.summary ?? '',
    body: article.body,
    source: article.source ?? '',
    author: article.author ?? '',
    keywords: article.keywords ?? '',
    cover: article.cover ? fileOf(article.cover) : null,
    attachments: article.attachments.map(fileOf),
  };
}

/** The same fields as a mutation takes them. */
export function inputOf(fields: Fields) {
  const { cover, attachments, title, source, ...rest } = fields;
  return {
    ...rest,
    title: title.trim(),
    source: source.trim(),
    coverId: cover?.id ?? null,
    attachmentIds: attachments.map((file) => file.id),
  };
}

/** True when both say the same; a body is compared by the given reading of it, because servers tidy HTML. */
export function sameField(name: FieldName, a: Fields, b: Fields, bodyKey: (html: string) => string): boolean {
  if (name === 'body') return bodyKey(a.body) === bodyKey(b.body);
  if (name === 'cover') return a.cover?.id === b.cover?.id;
  if (name === 'attachments') return ids(a) === ids(b);
  return a[name].trim() === b[name].trim();
}

/** True when nothing differs. */
export function sameFields(a: Fields, b: Fields, bodyKey: (html: string) => string): boolean {
  return fieldNames.every((name) => sameField(name, a, b, bodyKey));
}

const ids = (fields: Fields): string => fields.attachments.map((file) => file.id).join();

const fileOf = (file: Omit<FileRef, 'url'> & { url?: string | null }): FileRef => ({
  id: file.id,
  fileName: file.fileName,
  mimeType: file.mimeType,
  size: file.size,
  state: file.state,
  url: file.url ?? null,
});
