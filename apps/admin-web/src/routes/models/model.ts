import type { ModelFieldsFragment, ModelHeadFragment } from '@jiyue/api-client';
import type { KindField } from '../articles/kinds/kinds.js';

export type Model = ModelFieldsFragment;
export type ModelHead = ModelHeadFragment;
export type ModelField = Model['modelFields'][number];

export const TYPES = [
  ...(['text', 'longText', 'words', 'date', 'number', 'choice', 'documentNumber', 'url'] as const),
  ...(['unit', 'picture', 'pictures', 'files', 'video'] as const),
];
export const PLACES = ['facts', 'above', 'nowhere'] as const;
export const METAS = ['ContentSource', 'Keywords', 'Author', 'Description'] as const;

/** Types whose length may be limited, that may be searched or fill a tag, and that lists may show. */
export const LIMITED: readonly string[] = ['text', 'longText', 'words'];
export const SPOKEN: readonly string[] = [...LIMITED, 'choice', 'documentNumber'];
export const LISTED: readonly string[] = [...SPOKEN, 'date', 'number', 'unit'];

/** A field as the form holds it. */
export type FieldValues = Omit<ModelField, 'isRetired' | '__typename'>;
export type ModelValues = { name: string; code: string; base: string; fields: FieldValues[] };

/** A field that says nothing yet, under a code that no other has. */
export function newField(taken: readonly string[]): FieldValues {
  const key =
    [...Array(taken.length + 1).keys()].map((at) => `field${at + 1}`).find((one) => !taken.includes(one)) ?? '';
  return {
    ...{ key, label: '', type: 'text', isRequired: false, max: null, choices: [], help: null, mask: null },
    ...{ place: 'facts', isInList: false, isSearched: false, meta: null },
  };
}

/** The form of a model, or of one to be. */
export function valuesOf(model: Model | null): ModelValues {
  if (!model) return { name: '', code: '', base: 'article', fields: [] };
  const { name, code, base, modelFields } = model;
  return { name, code, base, fields: modelFields.filter(({ isRetired }) => !isRetired).map(fieldValues) };
}

export function fieldValues({ isRetired: _, ...field }: ModelField): FieldValues {
  return field;
}

/** What the server takes: nothing that the type of a field has no use for. */
export function fieldInput(field: FieldValues) {
  const { key, label, type, isRequired, help, place } = field;
  return { ...{ key, label, type, isRequired, place, help: help || null }, ...ofType(field), ...shown(field) };
}

function ofType({ type, max, choices, mask }: FieldValues) {
  return {
    max: (LIMITED.includes(type) && max) || null,
    choices: type === 'choice' ? choices : [],
    mask: type === 'documentNumber' ? mask : null,
  };
}

function shown({ type, isInList, isSearched, meta }: FieldValues) {
  const isSpoken = SPOKEN.includes(type);
  return {
    isInList: LISTED.includes(type) && isInList,
    isSearched: isSpoken && isSearched,
    meta: (isSpoken && meta) || null,
  };
}

const FILES: Readonly<Record<string, number>> = { picture: 1, video: 1, files: 10, pictures: 40 };

/** The field as the editor's form draws it. */
export function asKindField({ key, label, type, isRequired, max, choices, help, mask, place }: FieldValues): KindField {
  return {
    ...{ key, type, word: label, help: help ?? null, isRetired: false, mask: mask ?? null, files: FILES[type] ?? 0 },
    ...{ group: 'facts', isRequired, initially: null, max: max || 500, advised: null, pattern: null },
    ...{ choices: choices ?? [], seen: place === 'nowhere' ? null : place },
  };
}
