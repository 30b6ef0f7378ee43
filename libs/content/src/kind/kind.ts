import { columns, type Field } from './field.js';

/** A field of a kind; `word` is the message key of its name, that of the kind it was first declared in. */
export interface KindField extends Field {
  readonly word: string;
}

/** A kind of content: what an item of it has beside title, body and attachments, which every kind has. */
export interface Kind {
  readonly key: string;
  /** The declared kind that it is built on, whose page shows it; of a declared kind itself. */
  readonly base: string;
  /** What it is called, where no message names it. */
  readonly name: string | null;
  /** Nothing new is begun as one. */
  readonly isRetired: boolean;
  /** Whether an item of it says nothing without a text. */
  readonly needsBody: boolean;
  readonly fields: readonly KindField[];
}

interface KindGiven {
  readonly key: string;
  readonly fields: readonly (Field | KindField)[];
  readonly needsBody?: boolean;
}

const KEY = /^[a-z][a-z-]{1,38}[a-z]$/;
export const FIELD_KEY = /^[a-z][A-Za-z0-9]{1,38}$/;
export const OF_EVERY_KIND = ['kind', 'title', 'body', 'attachments'];

/** 同时发布到: what a text of every kind may name, last in its form. */
const ALSO_IN: KindField = { ...columns('alsoIn', { group: 'facts' }), word: 'field.article.alsoIn' };

const declared = new Map<string, Kind>();

/** Every kind that was declared, in order. */
export function declaredKinds(): readonly Kind[] {
  return [...declared.values()];
}

/** Declares a kind; that is all it takes. It may take over fields of another one, and adds its own. */
export function defineKind({ key, fields: given, needsBody = true }: KindGiven): Kind {
  const fields = [...given.filter(({ key: name }) => name !== ALSO_IN.key), ALSO_IN];
  if (!KEY.test(key)) throw new Error(`Not a key of a kind: ${key}`);
  const wrong = fields.find(
    ({ key: name }, index) =>
      !FIELD_KEY.test(name) ||
      OF_EVERY_KIND.includes(name) ||
      fields.findIndex((other) => other.key === name) !== index,
  );
  if (wrong) throw new Error(`${key} declares ${wrong.key} twice, or under no proper key`);
  if (declared.has(key)) throw new Error(`${key} is declared twice`);
  const named = fields.map((field) => ({ word: `field.${key}.${field.key}`, ...field }));
  const kind = Object.freeze({ key, base: key, name: null, isRetired: false, needsBody, fields: named });
  declared.set(key, kind);
  return kind;
}
