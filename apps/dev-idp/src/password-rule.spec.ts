import { describe, expect, it } from '@jest/globals';
import { faultOf } from './password-rule.js';

const fault = (password: string, again = password) => faultOf({ username: 'zhiqiu.ma', password, again });

describe('a new password', () => {
  it.each(['Shui-ku.2026', '红旗水库Ab1-冬天来了'])('may be %s', (password) => {
    expect(fault(password)).toBeUndefined();
  });
  it.each([
    ['Aa1-', 'passwordLength'],
    [`Aa1-${'x'.repeat(125)}`, 'passwordLength'],
    ['shuiku2026ab', 'passwordKinds'],
    ['Aa1Aa1Aa1Aa1', 'passwordPlain'],
    ['Zhiqiu.Ma-2026', 'passwordOwnName'],
  ])('is not %s', (password, why) => {
    expect(fault(password)).toBe(why);
  });
  it('is typed twice alike', () => {
    expect(fault('Shui-ku.2026', 'Shui-ku.2027')).toBe('passwordAgain');
  });
});
