import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../text/fold.js';
import { Machine } from './machine.js';

const letters = fc.constantFrom('a', 'b', 'Ａ', '中', '国');
const words = fc.uniqueArray(fc.string({ unit: letters, minLength: 1, maxLength: 4 }), {
  maxLength: 12,
  selector: fold,
});
const text = fc.string({ unit: letters, maxLength: 60 });

/** Looks for every word at every place. */
function everyHit(list: readonly string[], of: string): string[] {
  const read = fold(of);
  return list.flatMap((word, index) =>
    [...read].flatMap((_, at) => (read.startsWith(fold(word), at) ? [`${index}@${at}`] : [])),
  );
}

describe('the search for many words', () => {
  it('finds exactly what looking for each word at each place finds', () => {
    fc.assert(
      fc.property(words, text, (list, of) => {
        const found = new Machine(list).scan(of).map(({ word, from }) => `${word}@${from}`);
        expect(found.sort()).toEqual(everyHit(list, of).sort());
      }),
    );
  });

  it('takes at most two moves for a character, with a hundred thousand words as with ten', () => {
    const many = Array.from(
      { length: 100_000 },
      (_, n) => `${String.fromCharCode(0x4e00 + (n % 5000))}${n.toString(36)}词`,
    );
    const machine = new Machine(many);
    const read = '国家建设取得成就，'.repeat(4_000);
    machine.scan(read);
    expect(machine.moves).toBeLessThanOrEqual(2 * read.length);
  });
});
