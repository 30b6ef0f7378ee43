import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Arithmetic, numeral } from './arithmetic.js';
import type { Challenge } from './challenge.js';
import { ProofOfWork, zeroBits } from './proof-of-work.js';

const KEY = Buffer.from('a key of the tests');
const tickets = Array.from({ length: 200 }, (_, index) => `ticket ${index}`);

/** Reads the sum as a person does. */
function solveSum(challenge: Challenge, ticket: string): string {
  const { label } = challenge.ask(ticket);
  const numbers = Array.from({ length: 19 }, (_, value) => numeral(value));
  const [left = '', right = ''] = label.replace('等于几？', '').split(/[加减]/);
  const [a, b] = [numbers.indexOf(left), numbers.indexOf(right)];
  return String(label.includes('加') ? a + b : a - b);
}

/** Looks for the number as the browser does. */
function solveWork(challenge: Challenge, ticket: string): string {
  const { work } = challenge.ask(ticket);
  const { seed, bits } = work ?? { seed: '', bits: 0 };
  const digestOf = (answer: number) => createHash('sha256').update(`${seed}:${answer}`).digest();
  let answer = 0;
  while (zeroBits(digestOf(answer)) < bits) answer += 1;
  return String(answer);
}

describe.each([
  ['arithmetic in words', new Arithmetic(KEY), solveSum],
  ['proof of work', new ProofOfWork(KEY, 8), solveWork],
] as const)('%s', (_, challenge, solve) => {
  it('is met by its answer', () => {
    expect(tickets.filter((ticket) => !challenge.isMet(ticket, solve(challenge, ticket)))).toEqual([]);
  });

  it('is not met by the answers to other tickets', () => {
    const answers = tickets.map((ticket) => solve(challenge, ticket));
    const lucky = tickets.filter((ticket, index) => challenge.isMet(ticket, answers[(index + 7) % 200] ?? ''));
    expect(lucky.length).toBeLessThan(40);
  });

  it.each(['', ' ', '-1', '1e1', '99999999999999999999', 'null', '七'.repeat(9)])('is not met by %j', (answer) => {
    expect(tickets.some((ticket) => challenge.isMet(ticket, answer))).toBe(false);
  });

  it('asks the same ticket the same, and another key asks something else', () => {
    expect(challenge.ask('a')).toEqual(challenge.ask('a'));
    expect(new Set(tickets.map((ticket) => JSON.stringify(challenge.ask(ticket)))).size).toBeGreaterThan(40);
  });
});

it('a sum can be answered in words', () => {
  expect(new Arithmetic(KEY).isMet('a', numeral(Number(solveSum(new Arithmetic(KEY), 'a'))))).toBe(true);
});
