import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeHtml } from '@jiyue/kernel';
import { highlight, snippet } from './highlight.js';

describe('highlight', () => {
  it('marks every occurrence of a word', () => {
    expect(highlight('水库管护与水库安全', ['水库'])).toBe('<mark>水库</mark>管护与<mark>水库</mark>安全');
  });

  it('escapes what an editor or a reader wrote', () => {
    expect(highlight('<b>1 & 2</b>', ['b'])).toBe('&lt;<mark>b</mark>&gt;1 &amp; 2&lt;/<mark>b</mark>&gt;');
  });

  it('takes words literally', () => {
    expect(highlight('a.c abc', ['a.c'])).toBe('<mark>a.c</mark> abc');
  });

  it('holds no tag but mark, whatever text and words are', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
        const marked = highlight(text, words);
        expect(marked.replace(/<\/?mark>/g, '')).toBe(escapeHtml(text));
      }),
      { numRuns: 10_000 },
    );
  });

  it('cuts around the first hit and says that it cut', () => {
    const text = `${'前'.repeat(300)}水库${'后'.repeat(300)}`;
    expect(snippet(text, ['水库'], 40)).toMatch(/^…前+<mark>水库<\/mark>后+…$/);
  });

  it('keeps a short text whole', () => {
    expect(snippet('小型水库', ['水库'])).toBe('小型<mark>水库</mark>');
  });
});
