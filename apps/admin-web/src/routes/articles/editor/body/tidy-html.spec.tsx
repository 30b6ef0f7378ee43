import { describe, expect, it } from '@jest/globals';
import { tidy } from './tidy-html.js';

describe('tidy', () => {
  it('removes typed indents and empty paragraphs', () => {
    expect(tidy('<p>　　各县区：</p><p>&nbsp;</p><p><br></p><p>&nbsp;&nbsp;请执行。</p>')).toBe(
      '<p>各县区：</p><p>请执行。</p>',
    );
  });
  it('leaves spaces inside a sentence alone', () => {
    expect(tidy('<p>至 10 月 11 日</p>')).toBe('<p>至 10 月 11 日</p>');
  });
});
