import { describe, expect, it } from '@jest/globals';
import { indexWords, queryWords } from './words.js';

describe('words', () => {
  it('indexes a long word whole and by its parts', () => {
    const words = indexWords('中华人民共和国');
    expect(words).toEqual(expect.arrayContaining(['中华', '人民', '共和国', '中华人民共和国']));
  });

  it('finds every word of a query among the indexed words of the same text', () => {
    const text = '省政府部署困难群众温暖过冬十项措施';
    expect(indexWords(text)).toEqual(expect.arrayContaining(queryWords(text)));
  });

  it('drops punctuation and repeats', () => {
    expect(queryWords('水库，水库！')).toEqual(['水库']);
  });

  it('reads full-width letters and digits as half-width ones', () => {
    expect(queryWords('ＧＢ２０２６')).toEqual(queryWords('gb2026'));
  });

  it('takes no more than twelve words', () => {
    expect(queryWords(Array.from({ length: 40 }, (_, i) => `词${i}`).join(' ')).length).toBeLessThanOrEqual(12);
  });
});
