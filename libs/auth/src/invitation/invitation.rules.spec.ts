import { describe, expect, it } from '@jest/globals';
import { contactOf, digestOfInvitation, masked, newInvitationCode, nextAsk } from './invitation.rules.js';

const NOW = new Date('2026-11-28T10:00:00Z');
const asked = (secondsAgo: number, asks = 1) => ({ askedAt: new Date(NOW.getTime() - secondsAgo * 1000), asks });

describe('where an invitation goes', () => {
  it.each([
    [' yun.shu@qingxi.gov.cn ', { channel: 'mail', address: 'yun.shu@qingxi.gov.cn' }, 'y***@qingxi.gov.cn'],
    ['13912345678', { channel: 'sms', address: '13912345678' }, '139****5678'],
  ] as const)('is read from %j, and shown as little as it takes to know it again', (entered, contact, shown) => {
    expect(contactOf(entered)).toEqual(contact);
    expect(masked(contact)).toBe(shown);
  });
  it.each(['12345678901', 'a@b', 'a@qingxi.gov.cn\r\nBcc: x@y.cn', 'a@x.gov.cn,b@x.gov.cn', ''])(
    'is not %j',
    (entered) => {
      expect(() => contactOf(entered)).toThrow(
        expect.objectContaining({ fields: [{ field: 'address', rule: 'mailOrMobile' }] }),
      );
    },
  );
});

describe('an invitation', () => {
  it('goes out once a minute and ten times a day', () => {
    expect([nextAsk(null, NOW), nextAsk(asked(60, 3), NOW), nextAsk(asked(86_400, 10), NOW)]).toEqual([1, 4, 1]);
    expect(() => nextAsk(asked(18), NOW)).toThrow(expect.objectContaining({ params: { seconds: 42 } }));
    expect(() => nextAsk(asked(3_600, 10), NOW)).toThrow(
      expect.objectContaining({ code: 'AUTH.INVITATION_TOO_SOON', params: { seconds: 82_800 } }),
    );
  });
  it('has a code of its own that nobody guesses, and keeps its hash only', () => {
    const code = newInvitationCode();
    expect(code).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(newInvitationCode()).not.toBe(code);
    expect(digestOfInvitation(code)?.toString('base64url')).not.toBe(code);
  });
  it.each([undefined, '', 'short', `${'a'.repeat(43)}\n`, 'a'.repeat(44), ['a'.repeat(43)]])(
    'has no code like %j',
    (code) => {
      expect(digestOfInvitation(code)).toBeNull();
    },
  );
});
