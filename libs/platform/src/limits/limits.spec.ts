import { describe, expect, it } from '@jest/globals';
import { addressKey } from './address-key.js';
import { LocalRateCounter } from './rate-limits.js';
import { RedisRateCounter } from './redis-rate-counter.js';

describe('what requests from an address are counted under', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:DB8::', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', ''],
  ])('%s is %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });

  it('is one for all addresses of a subscriber, and another for the neighbour', () => {
    const [mine, also, next] = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:db8:1:3::1'].map(addressKey);
    expect([mine === also, mine === next]).toEqual([true, false]);
  });
});

describe('a counter whose Redis has never been there', () => {
  it('is made at once, counts here, and tells', async () => {
    let tell: (error: Error) => void = () => undefined;
    const told = new Promise<Error>((resolve) => (tell = resolve));
    const counter = RedisRateCounter.at('redis://127.0.0.1:1', (error) => tell(error));
    await counter.hit('a', 60);
    expect(await counter.hit('a', 60)).toMatchObject({ hits: 2 });
    expect(await told).toMatchObject({ code: 'ECONNREFUSED' });
    await counter.close();
  });
});

describe('windows of different length', () => {
  it('are counted apart', async () => {
    const counter = new LocalRateCounter();
    await counter.hit('a', 60);
    expect(await counter.hit('a', 3_600)).toMatchObject({ hits: 1, secondsLeft: 3_600 });
  });
});
