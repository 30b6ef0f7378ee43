import { describe, expect, it } from '@jest/globals';
import { dearer } from './table.ts';

const cost = { statements: 2, sent: 2, blocks: 100, bytes: 10_000 };

describe('the table of costs', () => {
  it('lets through what is as dear as it was, or cheaper', () => {
    expect(dearer({ list: cost }, { list: { ...cost, blocks: 90 } })).toEqual([]);
  });

  it.each([
    ['statements', 3],
    ['sent', 2.2],
    ['blocks', 230],
    ['bytes', 12_000],
  ])('says when %s grow', (figure, more) => {
    const found = dearer({ list: cost }, { list: { ...cost, [figure]: more } });
    expect(found).toEqual([expect.stringContaining(`list: ${more} ${figure}`)]);
  });

  it('says what nobody has allowed and what nobody measures', () => {
    expect(dearer({ list: cost }, { home: cost })).toEqual([
      'list: in the table, but measured by nobody',
      'home: not in the table',
    ]);
  });
});
