import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMask, maskPattern } from './mask.js';

describe('a mask of document numbers', () => {
  it('takes what it looks like, and nothing else', () => {
    const pattern = maskPattern('星采〔{年}〕{号}号');
    expect(['星采〔2026〕12号', '星采〔1999〕1号'].every((value) => pattern.test(value))).toBe(true);
    expect(
      ['星采〔26〕12号', '星采〔2026〕012号', '星采[2026]12号', '甲星采〔2026〕1号'].some((v) => pattern.test(v)),
    ).toBe(false);
  });

  it.each([['号'], ['{号}'], ['{年}{号}号'], ['第{号}号{号}'], ['第{号}{x}'], ['第{号']])('is not %s', (mask) => {
    expect(isMask(mask)).toBe(false);
  });

  it('reads every sign of its fixed part as itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (fixed) => {
        fc.pre(!/[{}]/.test(fixed));
        const mask = `${fixed}{号}`;
        expect(isMask(mask)).toBe(true);
        expect(maskPattern(mask).test(`${fixed}7`)).toBe(true);
        expect(maskPattern(mask).test(`${fixed}x`)).toBe(false);
      }),
    );
  });
});
