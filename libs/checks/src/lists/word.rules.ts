import { type FieldProblem, isBlank, isDay, lengthOf } from '@jiyue/kernel';
import { CheckWordInvalid } from '../checks.errors.js';
import { fold } from '../text/fold.js';
import type { WordGiven } from './word.js';

const WORD_LENGTH = 60;
/** A single character stands in too many right words. */
const SHORTEST = 2;
const NEEDS_RIGHT = ['TYPO', 'INSTITUTION', 'LEADER'];

/** What is wrong with a word, by field. */
export function wordProblems(given: WordGiven): FieldProblem[] {
  const { kind, word, right, validFrom, validUntil } = given;
  const rule = (isBroken: boolean, field: string, name: string): FieldProblem[] =>
    isBroken ? [{ field, rule: name }] : [];
  const length = lengthOf(word.trim());
  return [
    ...rule(isBlank(word), 'word', 'isNotEmpty'),
    ...rule(!isBlank(word) && length < SHORTEST, 'word', 'CHECKS.WORD_TOO_SHORT'),
    ...rule(length > WORD_LENGTH, 'word', 'CHECKS.WORD_TOO_LONG'),
    ...rule(NEEDS_RIGHT.includes(kind) && isBlank(right ?? ''), 'right', 'isNotEmpty'),
    ...rule(kind !== 'LEADER' && fold(right?.trim() ?? '') === fold(word.trim()), 'right', 'CHECKS.RIGHT_IS_WRONG'),
    ...rule(Boolean(validFrom) && !isDay(validFrom ?? ''), 'validFrom', 'CHECKS.NO_DAY'),
    ...rule(Boolean(validUntil) && !isDay(validUntil ?? ''), 'validUntil', 'CHECKS.NO_DAY'),
    ...rule(Boolean(validFrom && validUntil && validUntil < validFrom), 'validUntil', 'CHECKS.ENDS_BEFORE'),
  ];
}

export function requireWord(given: WordGiven): void {
  const problems = wordProblems(given);
  if (problems.length > 0) throw new CheckWordInvalid({}, problems);
}

/** Problems of many rows by their number; the same word twice is one too many. */
export function rowProblems(rows: readonly WordGiven[]): { row: number; problem: FieldProblem }[] {
  const seen = new Set<string>();
  return rows.flatMap((given, row) => {
    const key = JSON.stringify([given.kind, fold(given.word.trim()), given.validFrom ?? null]);
    const twice = seen.has(key) ? [{ field: 'word', rule: 'CHECKS.ROW_TWICE' }] : [];
    seen.add(key);
    return [...wordProblems(given), ...twice].map((problem) => ({ row, problem }));
  });
}
