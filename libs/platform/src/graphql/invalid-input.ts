import { Invalid } from '@jiyue/kernel';
import type { ValidationError } from 'class-validator';

/** The input does not have the shape the schema and the field rules ask for. */
export class InvalidInput extends Invalid {
  readonly code = 'PLATFORM.INVALID_INPUT';
}

/** Turns class-validator's findings into one refusal that names each field and rule. */
export function invalidInput(errors: ValidationError[], parent = ''): InvalidInput {
  const fields = errors.flatMap((error) => problemsOf(error, parent));
  return new InvalidInput({}, fields);
}

function problemsOf(error: ValidationError, parent: string): { field: string; rule: string }[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((rule) => ({ field, rule }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}
