import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { looseQuery, parseQuery, strictQuery } from './query.js';

describe('what a reader types', () => {
  it('is words, phrases between quotation marks, and words that must not occur', () => {
    const query = parseQuery('水库 “除险加固” -招标');
    expect(query).toMatchObject({ phrases: ['除险加固'], without: [['招标']] });
    expect(query.words).toEqual(expect.arrayContaining(['水库']));
    expect(query.words).not.toContain('招标');
  });

  it('keeps a hyphen inside a word or a number', () => {
    expect(parseQuery('GB-T 2026-11').without).toEqual([]);
  });

  it('knows what a question is about', () => {
    expect(parseQuery('请问老年证怎么办理').telling).toEqual(expect.arrayContaining(['老年']));
    expect(parseQuery('请问老年证怎么办理').telling).not.toEqual(expect.arrayContaining(['怎么']));
  });

  it('asks for every word, or for most of them', () => {
    const query = { words: ['a', 'b'], phrases: [], without: [['c', 'd']], telling: ['a', 'b', 'e'] };
    expect(strictQuery(query)).toBe(`'a' & 'b' & !('c' & 'd')`);
    expect(looseQuery(query, 2)).toBe(`(('a' & 'b') | ('a' & 'e') | ('b' & 'e')) & !('c' & 'd')`);
  });

  it('never breaks out of its quotation marks', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const query = strictQuery(parseQuery(typed));
        expect(query.replaceAll("''", '').replace(/'[^']*'/g, 'w')).toMatch(/^(?:w|[!()&| ])*$/);
      }),
    );
  });
});
