import { isDay, lengthOf, trimUnseen } from '@jiyue/kernel';
import type { KindField } from '../../kinds/kinds.js';

/** What is wrong with the value of a field: nothing there, too long, or not in its form. */
export type FieldFault = 'fieldMissing' | 'fieldLong' | 'fieldForm';

/** The first fault of a value by the rules of its field, as the server would find it; null when it may stay. */
export function formFault(field: KindField, value: string): FieldFault | null {
  if (field.isRetired) return null;
  const text = trimUnseen(value);
  if (!text) return field.isRequired ? 'fieldMissing' : null;
  if (lengthOf(text) > field.max) return 'fieldLong';
  return isInForm(field, text) ? null : 'fieldForm';
}

const FORMS: Readonly<Record<string, RegExp>> = {
  url: /^https?:\/\/[^\s/?#"'<>\\.]+\.[^\s"'<>\\]+$/i,
  number: /^-?(0|[1-9]\d{0,14})(\.\d{1,4})?$/,
};

function isInForm({ type, pattern, choices }: KindField, text: string): boolean {
  if (type === 'date') return isDay(text);
  if (type === 'choice') return choices.includes(text);
  return (FORMS[type]?.test(text) ?? true) && (!pattern || new RegExp(pattern, 'u').test(text));
}
