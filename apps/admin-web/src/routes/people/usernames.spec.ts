import { describe, expect, it } from '@jest/globals';
import { usernamesIn } from './usernames.js';

describe('user names that somebody pasted', () => {
  it('are taken from a column of a table, a line with commas, or both', () => {
    expect(usernamesIn('li.wei\nwang-fang\r\n zhao_1，sun.li、qian2; zhou3').names).toEqual([
      'li.wei',
      'wang-fang',
      'zhao_1',
      'sun.li',
      'qian2',
      'zhou3',
    ]);
  });
  it('are each taken once, whatever their case', () => {
    expect(usernamesIn('Li.Wei li.wei').names).toEqual(['li.wei']);
  });
  it('are told apart from what cannot be one', () => {
    expect(usernamesIn('li.wei 李伟 -x')).toEqual({ names: ['li.wei'], wrong: ['李伟', '-x'] });
  });
  it('are none in an empty box', () => {
    expect(usernamesIn(' \n')).toEqual({ names: [], wrong: [] });
  });
});
