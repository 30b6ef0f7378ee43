import { describe, expect, it } from '@jest/globals';
import { personalNumbers } from './personal-numbers.js';

const found = (text: string): unknown[] => personalNumbers(text).map(({ key, value, remedy }) => [key, value, remedy]);

describe('numbers of persons in a text', () => {
  it.each([
    '13800000127',
    '138 0000 0127',
    '138-0000-0127',
    '１３８０００００１２７',
    '１３８　００００　０１２７',
    '+86 13800000127',
    '+8613800000127',
  ])('are found however a telephone number is written: %s', (number) => {
    expect(found(`联系人张三，手机 ${number}。`)).toEqual([['mobileNumber', number, '138****0127']]);
  });

  it.each([
    '总投资13800000000元',
    '总投资 13800000000 元',
    '13800000000.50 元',
    '13800000000吨',
    '编号 013800000000',
    '合同号 138000001271',
    '电话 0731-85012345',
    '云政发〔2026〕12 号',
    '代码 91430100138000001X',
    '2026 年 11 月 28 日 13 时',
  ])('are not figures, codes and dates: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['43010119900307753X', '43010119900307753x', '430101 19900307 7531', '４３０１０１１９９００３０７７５３Ｘ'])(
    'are identity numbers, too, and then no telephone numbers: %s',
    (number) => {
      expect(found(`证号${number}`)).toMatchObject([
        ['identityCard', number, expect.stringMatching(/^430101\*{8}7?7?53/)],
      ]);
    },
  );

  it('are told by their place in the text', () => {
    expect(personalNumbers('手机 １３８ 0000 0127')).toMatchObject([{ at: 3, length: 13 }]);
  });
});
