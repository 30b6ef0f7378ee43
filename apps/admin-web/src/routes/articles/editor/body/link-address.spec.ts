import { describe, expect, it } from '@jest/globals';
import { addressOf } from './link-address.js';

describe('the address of a link', () => {
  it.each([
    ['https://www.gov.cn/zhengce/', 'https://www.gov.cn/zhengce/'],
    ['www.gov.cn', 'https://www.gov.cn'],
    ['青溪.政务.cn/a?b=1', 'https://青溪.政务.cn/a?b=1'],
    ['/zwgk/1.html', '/zwgk/1.html'],
    ['#附件一', '#t-附件一'],
    ['mailto:a@b.gov.cn', 'mailto:a@b.gov.cn'],
    ['tel:0990-6120012', 'tel:0990-6120012'],
  ])('is taken as it was meant: %s', (typed, address) => {
    expect(addressOf(typed)).toBe(address);
  });

  it.each([
    'htp://www.gov.cn',
    'http:/www.gov.cn',
    'https://',
    'https://gov',
    'javascript:alert(1)',
    '//x.cn',
    'www gov cn',
    '点击',
    '#',
    '',
  ])('is refused where it is typed when it leads nowhere: %s', (typed) => {
    expect(addressOf(typed)).toBeNull();
  });
});
