import { describe, expect, it } from '@jest/globals';
import { hostName } from './host-name.js';

describe('the name of a host', () => {
  it.each([
    ['QingXi.GOV.cn.', 'qingxi.gov.cn'],
    ['青溪.localhost', 'xn--19w508f.localhost'],
    ['ＱＩＮＧＸＩ。gov.cn', 'qingxi.gov.cn'],
    ['www。青溪。政务。', 'www.xn--19w508f.xn--zfr164b'],
    ['xn--19w508f.localhost', 'xn--19w508f.localhost'],
  ])('%s is written %s', (written, name) => {
    expect(hostName(written)).toBe(name);
  });

  it.each([
    '',
    '.',
    'a/b',
    'a b.cn',
    'a:80',
    'user@a.cn',
    '%61.cn',
    'a..b',
    '-a.cn',
    `${'a'.repeat(64)}.cn`,
    '\ufffd.cn',
    '[::1]',
    'a'.repeat(300),
  ])('%s is none', (written) => {
    expect(hostName(written)).toBeNull();
  });
});
