import { isBlank, lengthOf, MISSING_FILE, trimUnseen } from '@jiyue/kernel';
import type { KindField } from '../../kinds/kinds.js';
import type { FieldName, Fields } from '../fields.js';
import { formFault } from './field-findings.js';
import { personalNumbers } from './personal-numbers.js';

/** Where something stands in the body, as positions of the editor document. */
export type Range = { from: number; to: number };

/** What the body consists of, for checking: filled from the editor document. */
export type BodyFacts = {
  texts: { from: number; text: string }[];
  pictures: (Range & { alt: string })[];
  links: (Range & { href: string; text: string })[];
  headings: (Range & { level: number })[];
  tables: (Range & { hasHead: boolean })[];
  /** Places that links of the text may lead to, by id. */
  targets: string[];
  length: number;
};

export type CheckKey =
  | 'columnMissing'
  | 'titleMissing'
  | 'titleLong'
  | 'titleAdvised'
  | 'bodyEmpty'
  | 'fieldMissing'
  | 'fieldLong'
  | 'fieldForm'
  | 'fieldAdvised'
  | 'fileInfected'
  | 'fileSealed'
  | 'filePending'
  | 'fileMissing'
  | 'targetMissing'
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

/** Characters of a title at most, and those beyond which lists cut it. */
export const TITLE_LIMIT = 200;
const TITLE_ADVISED = 60;

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
  const titleLength = lengthOf(trimUnseen(fields.title));
  return [
    when(!fields.columnId, must('columnMissing', { field: 'columnId' })),
    when(titleLength === 0, must('titleMissing', { field: 'title' })),
    when(titleLength > TITLE_LIMIT, must('titleLong', { field: 'title' }, { length: titleLength, limit: TITLE_LIMIT })),
    when(
      titleLength > TITLE_ADVISED && titleLength <= TITLE_LIMIT,
      should('titleAdvised', { field: 'title' }, { length: titleLength, limit: TITLE_ADVISED }),
    ),
    when(facts.length === 0 && !facts.pictures.length, must('bodyEmpty', { field: 'body' })),
  ].flat();
}

function fieldFindings(field: KindField, value: string): Finding[] {
  const { key, word, max, advised } = field;
  const length = lengthOf(trimUnseen(value));
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
    ...when(file.state === 'NOT_SCANNED', must('fileSealed', { field }, { name: file.fileName })),
    ...when(file.state === 'PENDING', should('filePending', { field }, { name: file.fileName })),
  ]);
}

function textFindings(facts: BodyFacts): Finding[] {
  return facts.texts.flatMap(({ from, text }) => [
    ...personalNumbers(text).map(({ key, at, length, value, remedy }) => ({
      ...must(key, { range: { from: from + at, to: from + at + length } }, { value }),
      remedy,
    })),
    ...[...text.matchAll(MISSING_FILE)].map(({ index, 0: value }) =>
      must('fileMissing', { range: { from: from + index, to: from + index + value.length } }, { value }),
    ),
  ]);
}

function formFindings(facts: BodyFacts): Finding[] {
  return [
    ...facts.pictures.flatMap((range) => when(isBlank(range.alt), should('altMissing', { range }))),
    ...facts.links.flatMap((range) =>
      when(VAGUE.has(range.text.trim()), should('linkVague', { range }, { text: range.text })),
    ),
    ...facts.links.flatMap((range) =>
      when(range.href.startsWith('http://'), should('linkInsecure', { range }, { href: range.href })),
    ),
    ...facts.links.flatMap((range) =>
      when(
        range.href.startsWith('#') && !facts.targets.includes(range.href.slice(1)),
        should('targetMissing', { range }, { text: range.text }),
      ),
    ),
    ...facts.headings.flatMap((range, index) =>
      when(range.level > (facts.headings[index - 1]?.level ?? 1) + 1, should('headingSkipped', { range })),
    ),
    ...facts.tables.flatMap((range) => when(!range.hasHead, should('tableHeadless', { range }))),
  ];
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
