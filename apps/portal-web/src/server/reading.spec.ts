import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressOf } from './address.js';
import { queryOf, readingOf } from './reading.js';

const keyOf = (path: string, query: string) => queryOf(readingOf(addressOf(path), new URLSearchParams(query)));

describe('reading', () => {
  it.each([
    ['/dtyw/', 'page=2&utm_source=x&cb=1', '?page=2'],
    ['/dtyw/', 'page=1', ''],
    ['/dtyw/', 'page=0', ''],
    ['/dtyw/', 'page=abc', ''],
    ['/dtyw/', 'elder=on&contrast=on&page=3', '?page=3&elder=on&contrast=on'],
    ['/dtyw/', 'elder=yes', ''],
    ['/', 'page=2&q=x', ''],
    ['/search', 'q=%20水利%20%20工程%00', '?q=%E6%B0%B4%E5%88%A9+%E5%B7%A5%E7%A8%8B'],
    ['/search', 'q=ＡＢ', '?q=AB'],
  ])('of %s?%s keeps %j', (path, query, expected) => {
    expect(keyOf(path, query)).toBe(expected);
  });

  it('does not depend on names that are not listed, nor on order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (noise) => {
        const given = { ...noise, page: '2', elder: 'on', contrast: 'off' };
        const query = new URLSearchParams(Object.entries(given).reverse());
        expect(keyOf('/dtyw/', query.toString())).toBe('?page=2&elder=on');
      }),
    );
  });

  it('reads its own spelling back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(9999), fc.boolean(), (words, page, isElder) => {
        const once = keyOf('/search', queryOf({ words, page, isElder }));
        expect(keyOf('/search', once)).toBe(once);
      }),
    );
  });
});
