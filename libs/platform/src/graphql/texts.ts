import { type FieldProblem, isStorable, trimUnseen, turnsDirection } from '@jiyue/kernel';
import { InvalidInput } from './invalid-input.js';

// A text of pages: cleaned by its own rules, and written in any direction.
const BODY = 'body';

/** Every text of an input as it is read, the value itself or what is in it; refuses by the names of the fields. */
export function readTexts(value: unknown, field = ''): unknown {
  const problems: FieldProblem[] = [];
  const read = reading(value, field, problems);
  if (problems.length > 0) throw new InvalidInput({}, problems);
  return read;
}

function reading(value: unknown, field: string, problems: FieldProblem[]): unknown {
  if (typeof value === 'string') return textOf(value, field, problems);
  if (Array.isArray(value)) return value.map((item, index) => reading(item, under(field, String(index)), problems));
  if (!isPlain(value)) return value;
  for (const [key, item] of Object.entries(value)) value[key] = reading(item, under(field, key), problems);
  return value;
}

function textOf(value: string, field: string, problems: FieldProblem[]): string {
  const isBody = field === BODY;
  if (!isStorable(value)) problems.push({ field, rule: 'isStorable' });
  else if (!isBody && turnsDirection(value)) problems.push({ field, rule: 'keepsDirection' });
  return isBody ? value : trimUnseen(value);
}

const under = (field: string, key: string): string => (field ? `${field}.${key}` : key);

// Input objects come with no prototype or that of their class; dates and buffers are values.
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !ArrayBuffer.isView(value);
}
