import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Exchanged, fromCsv, fromJson, toCsv, toJson } from './exchange.js';
import { kindOf } from './kinds.js';
import { valuesAfter } from './values.js';

const line = fc.string({ unit: fc.constantFrom(...'"\',;=+-@ \t\r\n水利a'), maxLength: 40 });
const items: fc.Arbitrary<Exchanged> = fc
  .record({
    title: line,
    body: line,
    subtitle: line,
    source: line,
    summary: line,
    validity: fc.constantFrom('', 'expired'),
  })
  .map(({ title, body, validity, ...given }) => {
    const kind = kindOf('policy-document');
    return { kind: kind.key, title, body, fields: valuesAfter(kind, { ...given, validity }) };
  });

describe('an item outside the platform', () => {
  it('comes back from JSON as it went', () => {
    fc.assert(fc.property(items, (item) => expect(fromJson(toJson(item))).toEqual(item)));
  });

  it('comes back from a table as it went', () => {
    fc.assert(fc.property(items, (item) => expect(fromCsv(toCsv(item))).toEqual(item)));
  });

  it('is no formula to a spreadsheet', () => {
    fc.assert(fc.property(items, (item) => expect(toCsv(item)).not.toMatch(/^\w+,"[=+\-@]/m)));
  });

  it('leaves its files behind', () => {
    const cover = '01912f4e-0000-7000-8000-000000000001';
    expect(
      fromCsv(toCsv({ kind: 'article', title: '题', body: '', fields: { cover, source: '县水利局' } })),
    ).toMatchObject({
      fields: { source: '县水利局' },
    });
  });

  it.each([[''], ['[]'], ['{"kind":"article"}'], ['kind,article'], ['null']])('is not read from %j', (text) => {
    const unreadable = expect.objectContaining({ code: 'CONTENT.IMPORT_UNREADABLE' });
    expect(() => fromJson(text)).toThrow(unreadable);
    expect(() => fromCsv(text)).toThrow(unreadable);
  });

  it('is judged by the rules of its kind', () => {
    expect(() => fromJson('{"kind":"article","title":"","body":"","fields":{"cover":"x"}}')).toThrow(
      expect.objectContaining({ code: 'CONTENT.FIELDS_INVALID' }),
    );
  });
});
