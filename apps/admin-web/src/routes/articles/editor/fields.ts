import { type KindField, type Named, namedIn, type Values } from '../kinds/kinds.js';

/** A file as the forms need it. */
export type FileRef = {
  id: string;
  fileName: string;
  mimeType: string;
  size: number;
  state: 'PENDING' | 'NOT_SCANNED' | 'INSPECTED' | 'CLEAN' | 'INFECTED';
  url: string | null;
};

/** Everything a person writes in the editor: what every kind has, and the fields of its own by key. */
export type Fields = {
  columnId: string;
  kind: string;
  title: string;
  body: string;
  attachments: FileRef[];
  values: Values;
  /** The files that values name. */
  files: FileRef[];
  /** The units and columns that values name, by id. */
  units?: Named;
};

/** What every kind has. */
export const ownNames = ['columnId', 'title', 'body', 'attachments'] as const;
export type OwnName = (typeof ownNames)[number];

/** One of {@link ownNames}, or the key of a field of the kind. */
export type FieldName = string;

type Source = Omit<FileRef, 'url'> & { url?: string | null };

/** The part of an article, as the API gives it, that the editor fills its fields from. */
export type FieldSource = {
  column: { id: string };
  kind: string;
  title: string;
  body: string;
  fields: {
    key: string;
    value: string;
    unitName?: string | null;
    columnNames?: readonly string[];
    assets?: Source[];
  }[];
  attachments: Source[];
};

/** An article not yet written. */
export function emptyFields(columnId: string, kind: string, values: Values = {}): Fields {
  return { columnId, kind, title: '', body: '', attachments: [], values, files: [] };
}

/** What the fields of a kind hold before anybody wrote. */
export function firstValues(fields: readonly KindField[], unitName: string): Values {
  return Object.fromEntries(fields.flatMap(({ key, initially }) => (initially === 'unit' ? [[key, unitName]] : [])));
}

/** The same text as one of another kind: what that kind has no field for is dropped. */
export function asKind(fields: Fields, kind: string, declared: readonly KindField[]): Partial<Fields> {
  const kept = declared.flatMap(({ key }) => (fields.values[key] ? [[key, fields.values[key]]] : []));
  return { kind, values: Object.fromEntries(kept) };
}

/** Reads the fields out of an article. */
export function fieldsOf(article: FieldSource): Fields {
  return {
    columnId: article.column.id,
    kind: article.kind,
    title: article.title,
    body: article.body,
    attachments: article.attachments.map(fileOf),
    values: valuesOf(article.fields),
    files: article.fields.flatMap(({ assets = [] }) => assets.map(fileOf)),
    units: namedIn(
      article.fields.map(({ value, unitName = null, columnNames = [] }) => ({ value, unitName, columnNames })),
    ),
  };
}

/** A list of fields, as the API gives it, by key. */
export function valuesOf(fields: readonly { key: string; value: string }[]): Values {
  return Object.fromEntries(fields.map(({ key, value }) => [key, value]));
}

/** The same fields as a mutation takes them. */
export function inputOf({ columnId, title, body, values, attachments }: Fields) {
  return {
    columnId,
    title: title.trim(),
    body,
    fields: Object.entries(values).map(([key, value]) => ({ key, value })),
    attachmentIds: attachments.map((file) => file.id),
  };
}

/** The fields with one taken from elsewhere. */
export function withField(fields: Fields, name: FieldName, from: Fields): Fields {
  if (isOwn(name)) return { ...fields, [name]: from[name] };
  const values = { ...fields.values, [name]: from.values[name] ?? '' };
  return { ...fields, values, files: [...from.files, ...fields.files], units: { ...from.units, ...fields.units } };
}

/** What the ids in values are called. */
export function namesOf({ files, units }: Pick<Fields, 'files' | 'units'>): Named {
  return { ...units, ...Object.fromEntries(files.map(({ id, fileName }) => [id, fileName])) };
}

/** Names of what may differ between texts, in the order they are shown. */
export function namesIn(...texts: readonly Fields[]): FieldName[] {
  const keys = texts.flatMap(({ values }) => Object.keys(values));
  return ['columnId', 'title', 'body', ...new Set(keys), 'attachments'];
}

/** True when both say the same; a body is compared by the given reading of it, because servers tidy HTML. */
export function sameField(name: FieldName, a: Fields, b: Fields, bodyKey: (html: string) => string): boolean {
  if (name === 'body') return bodyKey(a.body) === bodyKey(b.body);
  if (name === 'attachments') return ids(a) === ids(b);
  const text = (fields: Fields): string =>
    name === 'title' || name === 'columnId' ? fields[name] : (fields.values[name] ?? '');
  return text(a).trim() === text(b).trim();
}

/** True when nothing differs. */
export function sameFields(a: Fields, b: Fields, bodyKey: (html: string) => string): boolean {
  return namesIn(a, b).every((name) => sameField(name, a, b, bodyKey));
}

/** True for what every kind has. */
export function isOwn(name: FieldName): name is OwnName {
  return ownNames.some((own) => own === name);
}

const ids = (fields: Fields): string => fields.attachments.map((file) => file.id).join();

const fileOf = (file: Source): FileRef => ({
  id: file.id,
  fileName: file.fileName,
  mimeType: file.mimeType,
  size: file.size,
  state: file.state,
  url: file.url ?? null,
});
