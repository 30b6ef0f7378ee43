import { describe, expect, it } from '@jest/globals';
import { readRows, typed } from './rows.js';

describe('the pasted days', () => {
  it.each([
    ['commas', '2027-01-01,休,元旦'],
    ['Chinese commas', '2027-01-01，放假，元旦'],
    ['a spreadsheet', '2027-01-01\t休\t元旦'],
    ['spaces', '2027/1/1 OFF 元旦'],
    ['words', '2027年1月1日，休，元旦'],
  ])('are read with %s', (_, text) => {
    expect(readRows(text)).toEqual({
      days: [{ date: '2027-01-01', kind: 'OFF', name: '元旦', line: 1 }],
      unreadable: [],
    });
  });

  it('may be spans, over the end of a month too', () => {
    const { days } = readRows('\n2027-01-30 至 2027-02-01，休，春节\n2027-02-14 班 春节调休');
    expect(days.map(({ date, kind, line }) => [date, kind, line])).toEqual([
      ['2027-01-30', 'OFF', 2],
      ['2027-01-31', 'OFF', 2],
      ['2027-02-01', 'OFF', 2],
      ['2027-02-14', 'MAKEUP', 3],
    ]);
  });

  it('name the lines that nobody understands', () => {
    expect(readRows('元旦放假三天\n2027-01-01，休，元旦\n2027-01-02，歇，元旦').unreadable).toEqual([1, 3]);
  });

  it('keep a date that does not exist, and a span that runs backwards, for the server to refuse', () => {
    expect(readRows('2027-02-29，休，春节').days[0]?.date).toBe('2027-02-29');
    expect(readRows('2027-02-12至2027-02-05，休，春节').days[0]?.date).toBe('2027-02-12～2027-02-05');
  });

  it('are what an arrangement shows when it is corrected', () => {
    const days = [
      { date: '2026-12-31', kind: 'OFF', name: '元旦' },
      { date: '2027-01-31', kind: 'MAKEUP', name: '春节调休' },
    ] as const;
    expect(typed(days)).toBe('2026-12-31，休，元旦\n2027-01-31，班，春节调休');
    expect(readRows(typed(days)).days).toEqual(days.map((day, index) => ({ ...day, line: index + 1 })));
  });
});
