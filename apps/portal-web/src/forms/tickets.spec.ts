import { describe, expect, it } from '@jest/globals';
import { networkOf } from './reader.js';
import { isFromHere } from './origin.js';
import { Tickets } from './tickets.js';

const tickets = new Tickets(Buffer.from('a key of the tests'));
const use = { form: 'feedback', siteId: 'here', now: Date.UTC(2026, 10, 28) };

describe('a ticket', () => {
  it('is valid for its form on its site for two hours', () => {
    const ticket = tickets.issue(use);
    const later = (ms: number) => tickets.read(ticket, { ...use, now: use.now + ms }).state;
    expect([later(0), later(7_200_000), later(7_200_001), later(-60_001)]).toEqual([
      'valid',
      'valid',
      'expired',
      'expired',
    ]);
  });

  it.each([
    ['another form', { form: 'letter' }],
    ['another site', { siteId: 'there' }],
  ])('is forged for %s', (_, other) => {
    expect(tickets.read(tickets.issue(use), { ...use, ...other })).toEqual({ state: 'forged' });
  });

  it('is forged when any part of it is changed', () => {
    const [at = '', id = '', signature = ''] = tickets.issue(use).split('.');
    const [, other = ''] = tickets.issue(use).split('.');
    const changed = [
      `${at}.${other}.${signature}`,
      `zzzzzzzz.${id}.${signature}`,
      `${at}.${id}.`,
      '',
      '..',
      'x'.repeat(90),
    ];
    expect(new Set(changed.map((ticket) => tickets.read(ticket, use).state))).toEqual(new Set(['forged']));
  });
});

describe('a form is from here', () => {
  const own = 'https://www.qingxi.gov.cn';
  const host = 'www.qingxi.gov.cn';

  it.each([
    [{ origin: own }, true],
    [{ origin: own, 'sec-fetch-site': 'same-origin' }, true],
    [{ referer: `${own}/feedback` }, true],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{}, false],
    [{ origin: 'null' }, false],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, false],
    [{ origin: `${own}.evil.cn` }, false],
    [{ origin: own, 'sec-fetch-site': 'same-site' }, false],
    [{ referer: 'https://evil.cn/www.qingxi.gov.cn' }, false],
    [{ origin: 'https://evil.cn', referer: `${own}/feedback` }, false],
  ])('by %j: %s', (headers, expected) => {
    expect(isFromHere({ host, ...headers }, own)).toBe(expected);
  });
});

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '20010db800010002'],
  ['2001:db8:1:2::1', '20010db800010002'],
  ['nonsense', 'unknown'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
