import { describe, expect, it } from '@jest/globals';
import { bodyOf, digestOf } from './given-article.js';

const ROW = { line: 2, columnPath: 'yw', title: '标题', body: '一', fields: [{ key: 'source', value: '某局' }] };

describe('a row that is an article', () => {
  it('is the same wherever it stands, and another when it says something else', () => {
    const twin = { ...ROW, line: 9, title: ' 标题 ', fields: [...ROW.fields] };
    expect(digestOf(twin)).toBe(digestOf(ROW));
    expect(digestOf({ ...ROW, body: '二' })).not.toBe(digestOf(ROW));
  });
  it('has a paragraph per line of a plain text, whatever stands in it', () => {
    expect(bodyOf('一 < 二\r\n\n三 & 四')).toBe('<p>一 &lt; 二</p><p>三 &amp; 四</p>');
  });
  it('keeps HTML as it is', () => {
    expect(bodyOf(' <p>一</p>')).toBe(' <p>一</p>');
  });
});
