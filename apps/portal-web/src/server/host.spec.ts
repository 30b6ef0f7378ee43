import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHost } from './host.js';

describe('the host that is asked for', () => {
  it.each([
    ['yunling.localhost', 'yunling.localhost'],
    ['YunLing.LocalHost', 'yunling.localhost'],
    ['yunling.localhost:8001', 'yunling.localhost'],
    ['www.qingxi.gov.cn.', 'www.qingxi.gov.cn'],
    ['www.qingxi.gov.cn.:443', 'www.qingxi.gov.cn'],
    ['青溪.政务', 'xn--19w508f.xn--zfr164b'],
    [Buffer.from('青溪.政务').toString('latin1'), 'xn--19w508f.xn--zfr164b'],
  ])('reads %j as %j', (raw, expected) => {
    expect(readHost(raw)).toBe(expected);
  });

  it.each([
    undefined,
    '',
    '.',
    'a..b',
    '-a.cn',
    'a-.cn',
    'a b.cn',
    'a.cn/x',
    'a.cn#x',
    'a.cn?x',
    'u@a.cn',
    '%61.cn',
    'a_b.cn',
    'a.cn:80:80',
    'a.cn:x',
    '[::1]',
    'a.cn\\@b.cn',
    `${'a'.repeat(64)}.cn`,
    'a.cn\u0000',
    'a。cn/evil',
    'x'.repeat(400),
  ])('refuses %j', (raw) => {
    expect(readHost(raw)).toBeUndefined();
  });

  it('changes nothing when done twice', () => {
    const label = fc.stringMatching(/^[a-zA-Z0-9青溪县\u00fc-]{1,20}$/);
    const host = fc.tuple(fc.array(label, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '.', ':80', '.:8001'));
    fc.assert(
      fc.property(
        fc.oneof(
          host.map(([labels, end]) => labels.join('.') + end),
          fc.string(),
        ),
        (raw) => {
          const once = readHost(raw);
          expect(readHost(once)).toBe(once);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('only ever gives names that a registry can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (raw) => {
        expect(readHost(raw) ?? 'a').toMatch(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/);
      }),
      { numRuns: 10_000 },
    );
  });
});
