import * as client from '@jiyue/api-client';
import { readStoredOperations } from '@jiyue/live/reading';
import type { Question } from './two-ways.js';

type Operation = Question['operation'];

const STORED = readStoredOperations();

/** Every stored operation there is. */
export const OPERATIONS: readonly Operation[] = Object.values(client)
  .filter((one: unknown): one is Operation => typeof one === 'object' && one !== null && 'sha256' in one)
  .sort((a, b) => a.name.localeCompare(b.name));

/** The names of what an operation is asked, as its document declares them. */
export function askedBy({ sha256 }: Operation): string[] {
  return [...(STORED[sha256] ?? '').matchAll(/\$(\w+):/g)].map(([, name = '']) => name);
}

/** What each variable may hold: as pages ask, at the edges, and what no page would ever send. */
export interface Values {
  readonly host: readonly unknown[];
  readonly path: readonly unknown[];
  readonly id: readonly unknown[];
}

const LONG = 'x'.repeat(100 * 1024);
const UNSEEN = ['a\u0000b', '\u202Eabc', '\uD800', '\u200B', ' '];
const NO_TEXT = [null, undefined, 5, true, ['a'], { a: 1 }];
const NUMBERS = [1, 2, 0, -1, 10_001, 2_147_483_647, 2_147_483_648, 1.5, '1', null, undefined, true, 1e400];
const WORDS = ['巡查', '水库 学校', '“合格”', '-巡查', '请问巡查结果在哪里看', '', '%_\\\'"', '查'.repeat(300)];

/** An operation asked as a page asks it, and once for every other value of each of its variables. */
export function questionsOf(operation: Operation, { host, path, id }: Values): Question[] {
  const values: Readonly<Record<string, readonly unknown[]>> = {
    host: [...host, ...UNSEEN, ...NO_TEXT, LONG],
    path: [...path, ...UNSEEN, ...NO_TEXT, LONG],
    id: [...id, ...UNSEEN, ...NO_TEXT, LONG],
    words: [...WORDS, ...UNSEEN, ...NO_TEXT, LONG],
    page: NUMBERS,
    pageSize: NUMBERS,
  };
  const asked = askedBy(operation);
  const usual = Object.fromEntries(asked.map((name) => [name, values[name]?.[0]]));
  const others = asked.flatMap((name) => (values[name] ?? []).slice(1).map((value) => ({ ...usual, [name]: value })));
  return [usual, ...others].map((variables) => ({ operation, variables }));
}
