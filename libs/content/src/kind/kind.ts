import type { Field } from './field.js';

/** A field of a kind; `word` is the message key of its name, that of the kind it was first declared in. */
export interface KindField extends Field {
  readonly word: string;
}

/** A kind of content: what an item of it has beside title, body and attachments, which every kind has. */
export interface Kind {
  readonly key: string;
  readonly fields: readonly KindField[];
}

const KEY = /^[a-z][a-z-]{1,38}[a-z]$/;
const FIELD_KEY = /^[a-z][A-Za-z0-9]{1,38}$/;
const OF_EVERY_KIND = ['kind', 'title', 'body', 'attachments'];

const declared = new Map<string, Kind>();

/** Every kind that was declared, in order. */
export function declaredKinds(): readonly Kind[] {
  return [...declared.values()];
}

/** Declares a kind; that is all it takes. It may take over fields of another one, and adds its own. */
export function defineKind({ key, fields }: { key: string; fields: readonly (Field | KindField)[] }): Kind {
  if (!KEY.test(key)) throw new Error(`Not a key of a kind: ${key}`);
  const wrong = fields.find(
    ({ key: name }, index) =>
      !FIELD_KEY.test(name) ||
      OF_EVERY_KIND.includes(name) ||
      fields.findIndex((other) => other.key === name) !== index,
  );
  if (wrong) throw new Error(`${key} declares ${wrong.key} twice, or under no proper key`);
  if (declared.has(key)) throw new Error(`${key} is declared twice`);
  const kind = Object.freeze({ key, fields: fields.map((field) => ({ word: `field.${key}.${field.key}`, ...field })) });
  declared.set(key, kind);
  return kind;
}
