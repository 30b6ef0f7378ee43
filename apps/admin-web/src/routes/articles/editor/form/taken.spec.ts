import { describe, expect, it } from '@jest/globals';
import { limitsOf, refusalOf, type Taken } from './taken.js';

const MB = 1024 * 1024;
const taken: Taken = [
  { extension: 'jpg', megabytes: 20, isPicture: true },
  { extension: 'pdf', megabytes: 100, isPicture: false },
  { extension: 'png', megabytes: 20, isPicture: true },
];

describe('a file that was chosen', () => {
  it('travels when the site takes it, whatever the case of its ending', () => {
    expect(refusalOf({ name: '通知.PDF', size: 100 * MB }, taken)).toBeNull();
  });

  it('stays when it is larger than its type may be, and the limit is told', () => {
    expect(refusalOf({ name: '图.jpg', size: 20 * MB + 1 }, taken)).toMatchObject({
      code: 'CLIENT.FILE_TOO_BIG',
      params: { type: 'jpg', limit: 20, size: 20.1 },
    });
  });

  it('stays when the site does not take its type', () => {
    expect(refusalOf({ name: '附件.rar', size: 1 }, taken)).toMatchObject({
      code: 'CLIENT.FILE_NOT_TAKEN',
      params: { type: 'rar' },
    });
    expect(refusalOf({ name: '没有后缀', size: 1 }, taken)).toMatchObject({ params: { type: '' } });
  });

  it('is one of those that the form names with their limits', () => {
    expect(limitsOf(taken)).toEqual([
      { megabytes: 20, types: ['JPG', 'PNG'] },
      { megabytes: 100, types: ['PDF'] },
    ]);
  });
});
