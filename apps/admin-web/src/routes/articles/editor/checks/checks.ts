import type { KindField } from '../../kinds/kinds.js';
import type { FieldName, Fields } from '../fields.js';
import { formFault } from './field-findings.js';

/** Where something stands in the body, as positions of the editor document. */
export type Range = { from: number; to: number };

/** What the body consists of, for checking: filled from the editor document. */
export type BodyFacts = {
  texts: { from: number; text: string }[];
  pictures: (Range & { alt: string })[];
  links: (Range & { href: string; text: string })[];
  headings: (Range & { level: number })[];
  tables: (Range & { hasHead: boolean })[];
  length: number;
};

export type CheckKey =
  | 'columnMissing'
  | 'titleMissing'
  | 'titleLong'
  | 'bodyEmpty'
  | 'fieldMissing'
  | 'fieldLong'
  | 'fieldForm'
  | 'fieldAdvised'
  | 'fileInfected'
  | 'filePending'
  | 'identityCard'
  | 'mobileNumber'
  | 'altMissing'
  | 'linkVague'
  | 'linkInsecure'
  | 'headingSkipped'
  | 'tableHeadless';

/** What was found: `must` blocks submitting, `should` does not. */
export type Finding = {
  key: CheckKey;
  level: 'must' | 'should';
  place: { field: FieldName } | { range: Range };
  params: Record<string, string | number>;
  /** Message key of the field's name, where it is a field of the kind. */
  word?: string;
  /** Text that would mend it, where one is known. */
  remedy?: string;
};

export const TITLE_LIMIT = 60;

// 18 digits with a plausible birth date; the last may be X (GB 11643).
const IDENTITY =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const VAGUE = new Set(['点击', '点击这里', '这里', '此处', '详情', '查看', '更多', '链接']);

/** Everything to be put right, those that block first, in reading order. */
export function check(fields: Fields, declared: readonly KindField[], facts: BodyFacts): Finding[] {
  const found = [
    ...ownFindings(fields, facts),
    ...declared.flatMap((field) => fieldFindings(field, fields.values[field.key] ?? '')),
    ...fileFindings(fields, declared),
    ...textFindings(facts),
    ...formFindings(facts),
  ];
  return [...found.filter(isBlocking), ...found.filter((finding) => !isBlocking(finding))];
}

/** True when submitting has to wait for it. */
export function isBlocking(finding: Finding): boolean {
  return finding.level === 'must';
}

function ownFindings(fields: Fields, facts: BodyFacts): Finding[] {
  const titleLength = [...fields.title.trim()].length;
  return [
    when(!fields.columnId, must('columnMissing', { field: 'columnId' })),
    when(titleLength === 0, must('titleMissing', { field: 'title' })),
    when(titleLength > TITLE_LIMIT, must('titleLong', { field: 'title' }, { length: titleLength, limit: TITLE_LIMIT })),
    when(facts.length === 0 && !facts.pictures.length, must('bodyEmpty', { field: 'body' })),
  ].flat();
}

function fieldFindings(field: KindField, value: string): Finding[] {
  const { key, word, max, advised } = field;
  const length = [...value.trim()].length;
  const fault = formFault(field, value);
  if (fault) return [{ ...must(fault, { field: key }, { length, limit: max }), word }];
  if (!advised || length <= advised) return [];
  return [{ ...should('fieldAdvised', { field: key }, { length, limit: advised }), word }];
}

function fileFindings(fields: Fields, declared: readonly KindField[]): Finding[] {
  const attached = fields.attachments.map((file) => ({ file, field: 'attachments' }));
  const shown = declared.flatMap(({ key, type }) => {
    const file = type === 'picture' && fields.files.find(({ id }) => id === fields.values[key]);
    return file ? [{ file, field: key }] : [];
  });
  return [...shown, ...attached].flatMap(({ file, field }) => [
    ...when(file.state === 'INFECTED', must('fileInfected', { field }, { name: file.fileName })),
    ...when(file.state === 'PENDING', should('filePending', { field }, { name: file.fileName })),
  ]);
}

function textFindings(facts: BodyFacts): Finding[] {
  return facts.texts.flatMap(({ from, text }) => [
    ...matches(text, IDENTITY, from).map(({ range, value }) => ({
      ...must('identityCard', { range }, { value }),
      remedy: `${value.slice(0, 6)}********${value.slice(14)}`,
    })),
    ...matches(text, MOBILE, from).map(({ range, value }) => ({
      ...must('mobileNumber', { range }, { value }),
      remedy: `${value.slice(0, 3)}****${value.slice(7)}`,
    })),
  ]);
}

function formFindings(facts: BodyFacts): Finding[] {
  return [
    ...facts.pictures.flatMap((range) => when(!range.alt.trim(), should('altMissing', { range }))),
    ...facts.links.flatMap((range) =>
      when(VAGUE.has(range.text.trim()), should('linkVague', { range }, { text: range.text })),
    ),
    ...facts.links.flatMap((range) =>
      when(range.href.startsWith('http://'), should('linkInsecure', { range }, { href: range.href })),
    ),
    ...facts.headings.flatMap((range, index) =>
      when(range.level > (facts.headings[index - 1]?.level ?? 1) + 1, should('headingSkipped', { range })),
    ),
    ...facts.tables.flatMap((range) => when(!range.hasHead, should('tableHeadless', { range }))),
  ];
}

function matches(text: string, pattern: RegExp, from: number): { range: Range; value: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    range: { from: from + match.index, to: from + match.index + match[0].length },
    value: match[0],
  }));
}

const when = (isSo: boolean, finding: Finding): Finding[] => (isSo ? [finding] : []);

const must = (key: CheckKey, place: Finding['place'], params: Finding['params'] = {}): Finding => ({
  key,
  level: 'must',
  place,
  params,
});

const should = (key: CheckKey, place: Finding['place'], params: Finding['params'] = {}): Finding => ({
  key,
  level: 'should',
  place,
  params,
});
