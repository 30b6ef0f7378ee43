import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { choicePairs, pageNumber, queryText, readChoice, readQuery, searchWords, writeQuery } from './query.js';

const keys = { q: searchWords, page: pageNumber };

function spelled(query: string): string {
  const asked = new URLSearchParams(query);
  return queryText([...writeQuery(keys, readQuery(keys, asked)), ...choicePairs(readChoice(asked))]);
}

describe('a query', () => {
  it.each([
    ['page=2&utm_source=x&cb=1', '?page=2'],
    ['page=1', ''],
    ['page=0', ''],
    ['page=abc', ''],
    ['elder=on&contrast=on&page=3', '?page=3&elder=on&contrast=on'],
    ['elder=yes', ''],
    ['q=%20水利%20%20工程%00', '?q=%E6%B0%B4%E5%88%A9+%E5%B7%A5%E7%A8%8B'],
    ['q=ＡＢ', '?q=AB'],
  ])('%s is spelled %j', (query, expected) => {
    expect(spelled(query)).toBe(expected);
  });

  it('does not depend on names that are not declared, nor on order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (noise) => {
        const given = { ...noise, q: '', page: '2', elder: 'on', contrast: 'off' };
        const query = new URLSearchParams(Object.entries(given).reverse());
        expect(spelled(query.toString())).toBe('?page=2&elder=on');
      }),
    );
  });

  it('is read back from its own spelling', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(9999), fc.boolean(), (q, page, isElder) => {
        const written = writeQuery(keys, { q, page });
        const once = spelled(queryText([...written, ...choicePairs({ isElder, isContrast: false })]));
        expect(spelled(once)).toBe(once);
      }),
    );
  });
});
