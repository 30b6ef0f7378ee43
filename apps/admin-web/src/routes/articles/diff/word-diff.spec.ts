import { describe, expect, it } from '@jest/globals';
import { fieldDiff, likeness, wordDiff, words } from './word-diff.js';

const show = (before: string, after: string): string =>
  wordDiff(before, after)
    .map((part) => (part.op === 'same' ? part.text : part.op === 'added' ? `[+${part.text}]` : `[-${part.text}]`))
    .join('');

describe('word diff', () => {
  it('keeps numbers and Latin words whole', () => {
    expect(words('每 30 分钟2.5元，PM2')).toEqual(['每', ' ', '30', ' ', '分', '钟', '2.5', '元', '，', 'PM', '2']);
  });
  it('shows a changed price as one old and one new number', () => {
    expect(show('白天每 30 分钟 2.5 元', '白天每 30 分钟 2 元')).toBe('白天每 30 分钟 [-2.5][+2] 元');
  });
  it('shows what was put in and taken out of a Chinese sentence', () => {
    expect(show('首先召开会议。', '首先召开现场会议')).toBe('首先召开[+现场]会议[-。]');
  });
  it('says nothing of equal texts', () => {
    expect(wordDiff('同一句话', '同一句话')).toEqual([{ op: 'same', text: '同一句话' }]);
  });
  it('shows a whole text as new when there was none', () => {
    expect(wordDiff('', '新')).toEqual([{ op: 'added', text: '新' }]);
  });
  it('shows a field that was written anew as two whole wordings', () => {
    expect(fieldDiff('启动供水保障行动', '秋粮收购公告')).toEqual([
      { op: 'removed', text: '启动供水保障行动' },
      { op: 'added', text: '秋粮收购公告' },
    ]);
    expect(fieldDiff('', '新')).toEqual([{ op: 'added', text: '新' }]);
  });
  it('shows two wordings of texts that are too far apart to compare', () => {
    const [before, after] = ['甲'.repeat(5_000), '乙'.repeat(5_000)];
    expect(wordDiff(before, after)).toEqual([
      { op: 'removed', text: before },
      { op: 'added', text: after },
    ]);
  });
  it('measures likeness between 0 and 1', () => {
    expect(likeness('甲乙丙', '甲乙丙')).toBe(1);
    expect(likeness('甲乙丙', '丁戊己')).toBe(0);
    expect(likeness('甲乙丙丁', '甲乙丙')).toBeGreaterThan(0.8);
  });
});
