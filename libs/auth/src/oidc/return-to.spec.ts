import { describe, expect, it } from '@jest/globals';
import { safeReturnTo } from './return-to.js';

const home = 'http://localhost:8000';

describe('where a login returns to', () => {
  it.each(['/', '/articles', '/articles?state=draft&page=2', '/letters/7#reply', '/%E6%96%87'])('keeps %s', (wish) => {
    expect(safeReturnTo(wish, home)).toBe(wish);
  });

  it.each([
    undefined,
    ['/a', '/b'],
    '',
    'articles',
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/\\elsewhere.example/',
    '\\/elsewhere.example',
    '/\t/elsewhere.example',
    '/\n//elsewhere.example',
    '/a\\..\\..\\elsewhere',
    '/.//elsewhere.example',
    '/..//elsewhere.example',
    'javascript:alert(1)',
    ' /articles',
    'http:elsewhere.example',
    '/auth/logout',
    '/auth/login?returnTo=/auth/login',
    '/AUTH/login',
    `/${'a'.repeat(2000)}`,
  ])('goes home for %p', (wish) => {
    expect(safeReturnTo(wish, home)).toBe('/');
  });
});
