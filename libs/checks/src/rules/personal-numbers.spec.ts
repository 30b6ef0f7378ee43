import { describe, expect, it } from '@jest/globals';
import { personalNumbers } from './personal-numbers.js';

const found = (text: string): unknown[] => personalNumbers(text).map(({ key, value, remedy }) => [key, value, remedy]);

describe('numbers of persons in a text', () => {
  it.each([
    '13800000127',
    '138 0000 0127',
    '138-0000-0127',
    '138.0000.0127',
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
    '地块坐标Y=14498448.358',
    '项目代码：2682-530422-04-01-302332',
    '项目2649-530422-04-01-500745已备案',
    '电话 0731-85012345',
    '云政发〔2026〕12 号',
    '代码 91430100138000001X',
    '2026 年 11 月 28 日 13 时',
  ])('are not figures, codes and dates: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    '430101199003077533',
    '11010519491231002X',
    '11010519491231002x',
    '430101 19900307 7533',
    '４３０１０１１９９００３０７７５３３',
  ])('are identity numbers, too, and then no telephone numbers: %s', (number) => {
    expect(found(`证号${number}`)).toMatchObject([
      ['identityCard', number, expect.stringMatching(/^\d{6}\*{8}\d{3}[\dX]$/)],
    ]);
  });

  it('are doubtful when the last place does not follow from the others', () => {
    expect(found('证号430101199003077534')).toMatchObject([
      ['identityDoubtful', '430101199003077534', expect.anything()],
    ]);
  });

  it.each(['621226209412090076', '6222021234567890128', '6222 0212 3456 7890 128', '4111111111111111'])(
    'are bank cards by their last digit: %s',
    (number) => {
      expect(found(`卡号${number}`)).toMatchObject([['bankCard', number, expect.stringMatching(/^\d{4}\*{8}\d{4}$/)]]);
    },
  );

  it.each(['卡号6222021234567890123', '项目编号：4111111111111111', '流水号4111111111111111'])(
    'are not every long number: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('are told by their place in the text', () => {
    expect(personalNumbers('手机 １３８ 0000 0127')).toMatchObject([{ at: 3, length: 13 }]);
  });
});
