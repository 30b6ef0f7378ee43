import { describe, expect, it } from '@jest/globals';
import { presentBody } from '../pages/article/body.js';
import { clauses, localPath, sizeText } from './item.js';
import { onlyMarks } from '../pages/search/view.js';

describe('small parts of a page', () => {
  it.each([
    ['全省冬修全面展开　一百项工程开工', ['全省冬修全面展开', '一百项工程开工']],
    ['关于 iPhone 的通知', ['关于 iPhone 的通知']],
    ['一 二', ['一 二']],
  ])('divides %j into clauses', (title, expected) => {
    expect(clauses(title)).toEqual(expected);
  });

  it.each(['https://evil.cn/a.png', '//evil.cn/a.png', 'javascript:alert(1)', null, ''])(
    'takes no picture from %j',
    (url) => {
      expect(localPath(url)).toBeNull();
    },
  );

  it.each([
    [0, '0 B'],
    [900, '900 B'],
    [88_064, '86 KB'],
    [1_600_000, '1.5 MB'],
  ])('writes %i bytes as %s', (bytes, expected) => {
    expect(sizeText(bytes)).toBe(expected);
  });

  it('lets nothing but marks through in a hit', () => {
    expect(onlyMarks('<mark>水</mark><img src=x onerror=y><mark onclick=z>')).toBe(
      '<mark>水</mark>&lt;img src=x onerror=y>&lt;mark onclick=z>',
    );
  });

  it('wraps every table', () => {
    expect(presentBody('<p>a</p><table class="t"><tbody></tbody></table>')).toMatch(
      /^<p>a<\/p><div class="tbl"[^>]*><table class="t"><tbody><\/tbody><\/table><\/div>$/,
    );
  });

  it.each([
    ['<p style="text-align:right">署名</p>', '<p data-align="right">署名</p>'],
    ['<p class="a" style="color:red;text-align: center">x</p>', '<p class="a" data-align="center">x</p>'],
    ['<td style="width:9em">x</td>', '<td>x</td>'],
    ['<p>他说 style="text-align:right"</p>', '<p>他说 style="text-align:right"</p>'],
  ])('keeps of %s what the policy allows', (body, expected) => {
    expect(presentBody(body)).toBe(expected);
  });
});
