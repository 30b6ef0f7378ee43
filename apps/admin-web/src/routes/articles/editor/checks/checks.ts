import { lengthOf, trimUnseen } from '@jiyue/kernel';
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
  /** Places that links of the text may lead to, by id. */
  targets: string[];
  length: number;
};

/** What the form knows by itself, without asking. */
type FormKey =
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
  | 'filePending';
/** One of them, or a key of the server's checks. */
export type CheckKey = FormKey | (string & {});

/** What was found: `must` blocks submitting, `should` does not. */
export type Finding = {
  key: CheckKey;
  level: 'must' | 'should';
  place: { field: FieldName } | { range: Range };
  params: Record<string, string | number>;
  /** Message key of the field's name, where it is a field of the kind. */
  word?: string;
  /** Class of a finding of the server. */
  group?: string;
  /** Text that would mend it, where one is known. */
  remedy?: string;
  /** The words it is about, where it stands in a field. */
  quote?: string;
  fingerprint?: string;
  /** The person may ignore it, or let it count again. */
  mayIgnore?: boolean;
  /** By whom it was left as it is, and why. */
  ignored?: { reason: string; by: string; at: string };
};

/** Characters of a title at most, and those beyond which lists cut it. */
export const TITLE_LIMIT = 200;
const TITLE_ADVISED = 60;

/** What the form finds without asking: missing, too long, not in its form, files not ready. */
export function check(fields: Fields, declared: readonly KindField[], facts: BodyFacts): Finding[] {
  return mustFirst([
    ...ownFindings(fields, facts),
    ...declared.flatMap((field) => fieldFindings(field, fields.values[field.key] ?? '')),
    ...fileFindings(fields, declared),
  ]);
}

/** Those that block first. */
export function mustFirst(found: readonly Finding[]): Finding[] {
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
  const shown = declared.flatMap(({ key, files }) => {
    const ids = files > 0 ? (fields.values[key] ?? '').split(',') : [];
    return fields.files
      .filter(({ id }, at, all) => ids.includes(id) && isFirst(all, id, at))
      .map((file) => ({ file, field: key }));
  });
  return [...shown, ...attached].flatMap(({ file, field }) => [
    ...when(file.state === 'INFECTED', must('fileInfected', { field }, { name: file.fileName })),
    ...when(file.state === 'NOT_SCANNED', must('fileSealed', { field }, { name: file.fileName })),
    ...when(file.state === 'PENDING', should('filePending', { field }, { name: file.fileName })),
  ]);
}

const isFirst = (all: readonly { id: string }[], id: string, at: number): boolean =>
  all.findIndex((one) => one.id === id) === at;

const when = (isSo: boolean, finding: Finding): Finding[] => (isSo ? [finding] : []);

const must = (key: FormKey, place: Finding['place'], params: Finding['params'] = {}): Finding => ({
  key,
  level: 'must',
  place,
  params,
});

const should = (key: FormKey, place: Finding['place'], params: Finding['params'] = {}): Finding => ({
  key,
  level: 'should',
  place,
  params,
});
