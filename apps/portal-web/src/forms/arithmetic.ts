import { createHmac } from 'node:crypto';
import { fill, messages as m } from '../messages/index.js';
import type { Challenge, Question } from './challenge.js';

const NUMERALS = '零一二三四五六七八九十';

/** 0 to 19 in Chinese. */
export function numeral(value: number): string {
  if (value <= 10) return NUMERALS.charAt(value);
  return `十${NUMERALS.charAt(value - 10)}`;
}

type Sum = { readonly left: number; readonly right: number; readonly isSum: boolean };

/** A sum in words, to be read aloud by any screen reader; answered in digits or in words. */
export class Arithmetic implements Challenge {
  constructor(private readonly key: Buffer) {}

  ask(ticket: string): Question {
    const { left, right, isSum } = this.sumOf(ticket);
    const label = fill(isSum ? m.addition : m.subtraction, { left: numeral(left), right: numeral(right) });
    return { label, hint: m.arithmeticHint, work: null };
  }

  isMet(ticket: string, answer: string): boolean {
    const { left, right, isSum } = this.sumOf(ticket);
    const result = isSum ? left + right : left - right;
    const given = answer.normalize('NFKC').replace(/\s+/g, '');
    return given === String(result) || given === numeral(result);
  }

  private sumOf(ticket: string): Sum {
    const [a = 0, b = 0, c = 0] = createHmac('sha256', this.key).update(ticket).digest();
    const [one, other] = [(a % 9) + 1, (b % 9) + 1];
    const isSum = c % 2 === 0;
    return isSum
      ? { left: one, right: other, isSum }
      : { left: Math.max(one, other), right: Math.min(one, other), isSum };
  }
}
