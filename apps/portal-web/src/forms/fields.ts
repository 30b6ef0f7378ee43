import { trimUnseen } from '@jiyue/kernel';
import { fill, messages as m } from '../messages/index.js';
import type { Field, Form } from './define-form.js';

/** What was typed, by the name of the field. */
export type Values = Readonly<Record<string, string>>;
/** What is wrong, by the name of the field. */
export type Faults = Readonly<Record<string, string>>;

function plain(text: string, keepsLines: boolean): string {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n');
  const kept = lines.replace(/[\p{Cc}\p{Cs}]/gu, (one) => (one === '\n' && keepsLines ? one : ' '));
  return trimUnseen(kept);
}

/** What the form knows of all that was sent. */
export function valuesOf({ fields }: Form, sent: URLSearchParams): Values {
  return Object.fromEntries(
    fields.map(({ name, kind }) => [name, plain(sent.get(name) ?? '', kind === 'text')] as const),
  );
}

const ABSENT = {
  line: m.fieldMissing,
  text: m.fieldMissing,
  hidden: m.fieldMissing,
  choice: m.fieldUnchosen,
} as const satisfies Record<Field['kind'], string>;

function faultOf(field: Field, value: string): string | undefined {
  if (value === '') return field.isRequired ? fill(ABSENT[field.kind], { field: field.label }) : undefined;
  const length = [...value].length;
  if (length > field.maxLength) return fill(m.fieldTooLong, { field: field.label, max: field.maxLength, length });
  const isKnown = !field.choices || field.choices.some((choice) => choice.value === value);
  return isKnown && (field.pattern?.test(value) ?? true) ? undefined : fill(m.fieldWrong, { field: field.label });
}

/** Everything that is wrong with what was typed. */
export function faultsOf({ fields }: Form, values: Values): Faults {
  const faults = fields.map((field) => [field.name, faultOf(field, values[field.name] ?? '')] as const);
  return Object.fromEntries(faults.filter((fault): fault is [string, string] => fault[1] !== undefined));
}

/** Faults in fields that were named from elsewhere. */
export function faultsOn({ fields }: Form, names: readonly string[]): Faults {
  const named = fields.filter(({ name }) => names.includes(name));
  return Object.fromEntries(named.map(({ name, label }) => [name, fill(m.fieldWrong, { field: label })]));
}
