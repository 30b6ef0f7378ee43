import { describe, expect, it } from '@jest/globals';
import { cellsOf, csvOf } from '../../tables/csv.js';
import { HEAD, lineOf, wordsOf } from './word-file.js';

const plain = { right: null, action: null, note: null, rank: null, validFrom: null, validUntil: null, state: 'ACTIVE' };

describe('a file of words', () => {
  it('is read by the names of its columns, in whatever order and however a spreadsheet writes days', () => {
    const table = cellsOf(
      '词,类别,排序,生效日期,失效日期\r\n郑远山,领导职务,1,2026/1/5,46387\r\n,,,,\r\n"甲,""乙""",错敏词,,,\r\n',
    );
    expect(wordsOf(table)).toEqual({
      faults: [],
      rows: [
        {
          line: 2,
          word: {
            ...plain,
            kind: 'LEADER',
            word: '郑远山',
            rank: 1,
            validFrom: '2026-01-05',
            validUntil: '2026-12-31',
          },
        },
        { line: 4, word: { ...plain, kind: 'LEXICON', word: '甲,"乙"' } },
      ],
    });
  });

  it('names the lines that say what nobody understands', () => {
    const table = cellsOf(
      '类别,词,查到后,排序,状态\n敏感词,甲词,,,\n错敏词,乙词,拦住,,\n错敏词,丙词,,第一,\n错敏词,丁词,,,暂停',
    );
    expect(wordsOf(table)?.faults.map(({ line, key }) => [line, key])).toEqual([
      [2, 'i.noKind'],
      [3, 'i.noAction'],
      [4, 'i.noRank'],
      [5, 'i.noState'],
    ]);
  });

  it('is none without the columns that every word has', () => {
    expect(wordsOf(cellsOf('名称,备注\n甲,乙'))).toBeNull();
    expect(() => cellsOf('类别,词\n"错敏词')).toThrow();
  });

  it('goes out as it comes in, formulas disarmed', () => {
    const words = [
      { ...plain, kind: 'LEXICON', word: '=甲词', action: 'WARN', note: '说明' },
      { ...plain, kind: 'EXCEPTION', word: '乙词', state: 'DISABLED' },
    ];
    const csv = csvOf(HEAD, words.map(lineOf));
    expect(csv).toContain("错敏词,'=甲词");
    expect(wordsOf(cellsOf(csv))?.rows.map(({ word }) => word)).toEqual(words);
  });
});
