import { describe, expect, it } from '@jest/globals';
import { FormDoor } from './form-door.js';

const door = new FormDoor('a secret of the tests, long enough to be one');
const now = new Date(1_796_000_000_000);
const at = String(now.getTime());
const path = '/public/forms/feedback';
const body = Buffer.from('{"siteId":"x"}');
const signed = { path, at, body, signature: door.sign(path, at, body) };
const check =
  (given: object, when = now) =>
  () =>
    door.check({ ...signed, ...given }, when);

describe('the door for forms', () => {
  it('opens to what the portal signed, for a minute', () => {
    expect(check({})).not.toThrow();
    expect(check({}, new Date(now.getTime() + 60_000))).not.toThrow();
  });

  it('signs as the portal does', () => {
    // the same figure stands in the portal's form-sink.spec.ts
    expect(signed.signature).toBe('AQGhYHc5W2kneBJ2mPGonKLmtwbJVfg29XYwh1aiJnk');
  });

  it.each([
    ['another body', { body: Buffer.from('{"siteId":"y"}') }],
    ['another form', { path: '/public/forms/letter' }],
    ['another time', { at: String(now.getTime() + 1) }],
    ['no time', { at: undefined }],
    ['no signature', { signature: undefined }],
    ['a signature of another secret', { signature: new FormDoor('another secret').sign(path, at, body) }],
  ])('stays closed to %s', (_, given) => {
    expect(check(given)).toThrow(expect.objectContaining({ code: 'PLATFORM.FORM_DOOR_CLOSED' }));
  });

  it.each([60_001, -60_001])('stays closed %i ms away', (ms) => {
    expect(check({}, new Date(now.getTime() + ms))).toThrow();
  });
});
