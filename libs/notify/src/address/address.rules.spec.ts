import { describe, expect, it } from '@jest/globals';
import { type AddressRow, digestOfCode, judge, newCode, nextEntry, requireAddress } from './address.rules.js';

const NOW = new Date('2026-11-28T10:00:00Z');
const ago = (seconds: number): Date => new Date(NOW.getTime() - seconds * 1000);
const row = (given: Partial<AddressRow> = {}): AddressRow => ({
  personId: 'p',
  channel: 'mail',
  address: null,
  pending: 'a@qingxi.example',
  enteredAt: ago(120),
  entries: 1,
  codeDigest: digestOfCode('012345'),
  isCodeOpen: true,
  codeTries: 0,
  ...given,
});

describe('an address', () => {
  it.each([
    ['mail', ' yun.shu+x@qingxi.gov.cn ', 'yun.shu+x@qingxi.gov.cn'],
    ['sms', '13912345678', '13912345678'],
  ] as const)('of %s is taken without blanks around it', (channel, entered, address) => {
    expect(requireAddress(channel, entered)).toBe(address);
  });

  it.each([
    ['mail', 'a@b'],
    ['mail', 'a@qingxi.gov.cn, b@qingxi.gov.cn'],
    ['mail', 'a@qingxi.gov.cn\r\nBcc: x@y.cn'],
    ['mail', '"a b"@qingxi.gov.cn'],
    ['sms', '12345678901'],
    ['sms', '+8613912345678;1'],
  ] as const)('of %s is not %j', (channel, entered) => {
    expect(() => requireAddress(channel, entered)).toThrow(
      expect.objectContaining({
        code: 'PLATFORM.INVALID_INPUT',
        fields: [expect.objectContaining({ field: 'address' })],
      }),
    );
  });

  it('is entered once a minute and ten times a day', () => {
    expect([
      nextEntry(null, NOW),
      nextEntry(row({ entries: 3 }), NOW),
      nextEntry(row({ enteredAt: ago(90_000) }), NOW),
    ]).toEqual([1, 4, 1]);
    expect(() => nextEntry(row({ enteredAt: ago(18) }), NOW)).toThrow(
      expect.objectContaining({ params: { seconds: 42 } }),
    );
    expect(() => nextEntry(row({ entries: 10 }), NOW)).toThrow(
      expect.objectContaining({ code: 'NOTIFY.CODE_TOO_SOON' }),
    );
  });
});

describe('a code', () => {
  it('has six digits', () => {
    expect(Array.from({ length: 50 }, newCode).filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
  });

  it('confirms, once and in time', () => {
    expect(judge(row(), '012345')).toBe('confirmed');
    expect(judge(row(), '012346')).toBe('wrong');
    expect(
      [row({ isCodeOpen: false }), row({ codeTries: 5 }), row({ codeDigest: null })].map((one) => judge(one, '012345')),
    ).toEqual(['expired', 'expired', 'expired']);
  });

  it('is kept as something else each time', () => {
    expect(digestOfCode('012345')).not.toBe(digestOfCode('012345'));
    expect(digestOfCode('012345')).not.toContain('012345');
  });
});
