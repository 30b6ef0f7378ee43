import { type FieldProblem, isBlank, isStorable, lengthOf, turnsDirection } from '@jiyue/kernel';
import { DECLARE, FILES_OF, META_TAGS } from '../kind/field.js';
import { FIELD_KEY, OF_EVERY_KIND } from '../kind/kind.js';
import { kindOf, OWN_FIELDS } from '../kind/kinds.js';
import { isMask } from '../kind/mask.js';
import { MODEL_PLACES, type ModelField, type ModelFieldGiven, type ModelGiven } from './model.js';

const CHOICES = 50;
/** Characters of a text at most. */
const MOST = 2_000;
const TEXTS = ['text', 'longText', 'words'];
/** What may fill a tag of the page head, a line of a list, or be searched: words that a reader could say. */
const SPOKEN = [...TEXTS, 'choice', 'documentNumber'];
const LISTED = [...SPOKEN, 'date', 'number', 'unit'];

/** What is wrong with a declaration, field by field. */
export function modelProblems(
  base: string,
  { name, fields }: ModelGiven,
  before: readonly ModelField[],
): FieldProblem[] {
  return [
    ...lineProblem('name', name, 40),
    ...fields.flatMap((field, index) => {
      const at = (problem: FieldProblem): FieldProblem => ({ ...problem, field: `fields.${index}.${problem.field}` });
      return [...keyProblems(base, fields, index), ...fieldProblems(field), ...changeProblems(field, before)].map(at);
    }),
    ...sumProblems(fieldsAfter(fields, before)),
  ];
}

/** The fields after a change: what was left out stands at the end, retired, because articles still say it. */
export function fieldsAfter(given: readonly ModelFieldGiven[], before: readonly ModelField[]): ModelField[] {
  const gone = before.filter(({ key }) => !given.some((field) => field.key === key));
  return [
    ...given.map((field) => ({ ...field, label: field.label.trim(), isRetired: false })),
    ...gone.map((field) => ({ ...field, isRetired: true })),
  ];
}

function keyProblems(base: string, fields: readonly ModelFieldGiven[], index: number): FieldProblem[] {
  const { key = '', label = '' } = fields[index] ?? {};
  const taken = kindOf(base).fields.some((field) => field.key === key) || OF_EVERY_KIND.includes(key);
  const isFirst = fields.findIndex((field) => field.key === key) === index;
  const isNamedFirst = fields.findIndex((field) => field.label.trim() === label.trim()) === index;
  return [
    ...problem('key', 'CONTENT.FIELD_KEY', !FIELD_KEY.test(key)),
    ...problem('key', 'CONTENT.FIELD_KEY_TAKEN', taken || !isFirst),
    ...problem('label', 'CONTENT.FIELD_LABEL_TAKEN', !isNamedFirst),
  ];
}

function fieldProblems(field: ModelFieldGiven): FieldProblem[] {
  const { label, help, place } = field;
  return [
    ...lineProblem('label', label, 30),
    ...(help ? lineProblem('help', help, 200) : []),
    ...typeProblems(field),
    ...choiceProblems(field),
    ...problem('place', 'isIn', !MODEL_PLACES.includes(place)),
    ...shownProblems(field),
  ];
}

function typeProblems({ type, max, mask }: ModelFieldGiven): FieldProblem[] {
  const mayLimit = TEXTS.includes(type) && max !== null && max >= 1 && max <= MOST;
  const isMasked = type === 'documentNumber' ? isMask(mask ?? '') : !mask;
  return [
    ...problem('max', 'CONTENT.FIELD_MAX', max !== null && !mayLimit),
    ...problem('mask', 'CONTENT.FIELD_MASK', !isMasked),
  ];
}

function choiceProblems({ type, choices }: ModelFieldGiven): FieldProblem[] {
  if (type !== 'choice') return problem('choices', 'CONTENT.FIELD_CHOICES', choices.length > 0);
  const different = new Set(choices.map((choice) => choice.trim())).size;
  return [
    ...choices.flatMap((choice) => lineProblem('choices', choice, 40)).slice(0, 1),
    ...problem('choices', 'CONTENT.FIELD_CHOICES', different < 2 || different > CHOICES || different < choices.length),
  ];
}

function shownProblems({ type, isInList, isSearched, meta }: ModelFieldGiven): FieldProblem[] {
  const isSpoken = SPOKEN.includes(type);
  const isTag = meta === null || META_TAGS.includes(meta);
  return [
    ...problem('isInList', 'CONTENT.FIELD_NOT_LISTED', isInList && !LISTED.includes(type)),
    ...problem('isSearched', 'CONTENT.FIELD_NOT_SPOKEN', isSearched && !isSpoken),
    ...problem('meta', 'CONTENT.FIELD_NOT_SPOKEN', !isTag || (meta !== null && !isSpoken)),
  ];
}

// What was said in a field of one type would not be understood in one of another.
function changeProblems({ key, type }: ModelFieldGiven, before: readonly ModelField[]): FieldProblem[] {
  const was = before.find((field) => field.key === key);
  return problem('type', 'CONTENT.FIELD_TYPE_FIXED', was !== undefined && was.type !== type);
}

/** Nobody can read a form without end, and every answer and every text has a limit that it must fit. */
function sumProblems(fields: readonly ModelField[]): FieldProblem[] {
  const sum = (of: (field: ModelField) => number): number => fields.reduce((all, field) => all + of(field), 0);
  const characters = sum(({ type, max }) =>
    FILES_OF[type] ? 0 : (max ?? DECLARE[type]('any', { group: 'facts' }).max),
  );
  return [
    ...problem('fields', 'CONTENT.FIELDS_MANY', fields.length > OWN_FIELDS.count),
    ...problem('fields', 'CONTENT.FIELDS_LONG', characters > OWN_FIELDS.characters),
    ...problem('fields', 'CONTENT.FIELDS_WORDS', sum(wordsOf) > OWN_FIELDS.words),
    ...problem('fields', 'CONTENT.FIELDS_FILES', sum(({ type }) => FILES_OF[type] ?? 0) > OWN_FIELDS.files),
  ];
}

/** Characters of what a form says of a field. */
function wordsOf({ label, help, choices }: ModelField): number {
  return lengthOf([label, help ?? '', ...choices].join(''));
}

function lineProblem(field: string, text: string, max: number): FieldProblem[] {
  if (isBlank(text)) return [{ field, rule: 'isNotEmpty' }];
  if (lengthOf(text.trim()) > max) return [{ field, rule: 'maxLength' }];
  return problem(field, 'CONTENT.FIELD_SIGNS', !isStorable(text) || turnsDirection(text) || /\p{Cc}/u.test(text));
}

function problem(field: string, rule: string, isSo: boolean): FieldProblem[] {
  return isSo ? [{ field, rule }] : [];
}
