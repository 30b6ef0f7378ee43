import { createHash } from 'node:crypto';
import { answered, ask, type Probe } from './probe.ts';

/** Operations under a name that somebody else may have given. */
export const STORED: readonly Probe[] = [
  {
    name: 'an operation registered under its hash',
    attempts: (target) => {
      const query = `{ ${target.field} }`;
      return [
        ask(target, { query, extensions: hashed(sha256(query)) }),
        ask(target, { extensions: hashed(sha256(query)) }),
      ];
    },
    finding: answered,
  },
  {
    name: 'another document under a stored hash',
    attempts: (target) => {
      const hash = target.stored?.hash ?? sha256('{ a }');
      return [
        ask(target, { query: '{ __typename }', extensions: hashed(hash) }),
        ask(target, { query: '', variables: target.stored?.variables, extensions: hashed(hash) }),
        ask(target, { query: null, variables: target.stored?.variables, extensions: hashed(hash) }),
      ];
    },
    finding: answered,
  },
  {
    name: 'hashes that are no hashes',
    attempts: (target) =>
      ['__proto__', 'constructor', 'toString', '', null, 0, ['a'], { toString: 1 }, '../stored', 'a'.repeat(9_000)].map(
        (hash) => ask(target, { extensions: hashed(hash) }),
      ),
    finding: answered,
  },
];

function hashed(sha256Hash: unknown): object {
  return { persistedQuery: { version: 1, sha256Hash } };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
