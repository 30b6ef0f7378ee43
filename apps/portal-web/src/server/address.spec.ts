import { describe, expect, it } from '@jest/globals';
import { addressOf } from './address.js';

const ID = '01900000-0000-7000-8000-000000000001';

describe('address', () => {
  it.each([
    ['/', { kind: 'home' }],
    ['/dtyw/zwyw/', { kind: 'column', path: 'dtyw/zwyw' }],
    ['/dtyw/zwyw', { kind: 'moved', to: '/dtyw/zwyw/' }],
    [`/dtyw/zwyw/${ID}.html`, { kind: 'article', path: 'dtyw/zwyw', id: ID }],
    ['/dtyw/zwyw/feed.xml', { kind: 'feed', path: 'dtyw/zwyw' }],
    ['/sitemap.xml', { kind: 'sitemap', part: undefined }],
    ['/sitemap-12.xml', { kind: 'sitemap', part: 12 }],
    ['/sitemap.html', { kind: 'map' }],
    [`/files/${ID}/asset/${ID}.png`, { kind: 'file', tenant: ID, name: `${ID}.png` }],
    ['/search', { kind: 'search' }],
    ['/robots.txt', { kind: 'robots' }],
  ])('reads %s', (path, expected) => {
    expect(addressOf(path)).toEqual(expected);
  });

  it.each([
    '//evil.cn/',
    '/../etc/',
    '/a//b/',
    '/A/',
    '/a/%2e%2e/',
    '/a/x.html',
    `/${ID}.html`,
    '/a\\b/',
    '/sitemap-0.xml',
    `/files/${ID}/upload/${ID}.png`,
    `/files/${ID}/asset/../x.png`,
    '/constructor',
    '',
  ])('does not invent a meaning for %s', (path) => {
    expect(['unknown', 'moved']).toContain(addressOf(path).kind);
  });

  it('never redirects to another host', () => {
    expect(addressOf('//evil.cn')).toEqual({ kind: 'unknown' });
  });
});
