import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { RESERVED_NAMES } from '@jiyue/kernel';
import { matchOf, pages } from './index.js';

const ID = '01900000-0000-7000-8000-000000000001';
const match = (path: string, query = '') => matchOf(path, new URLSearchParams(query));
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('the list of pages', () => {
  it('names every folder, and every name is a folder', () => {
    expect(pages.map(({ kind }) => kind).sort()).toEqual(folders);
  });

  it.each(folders)('%s says how it reads addresses and what it loads', (folder) => {
    const files = ['address.ts', 'load.ts', 'index.ts'].map((file) =>
      existsSync(`${import.meta.dirname}/${folder}/${file}`),
    );
    expect(files).toEqual([true, true, true]);
  });

  it.each([
    ['/', 'home'],
    ['/dtyw/zwyw/', 'column'],
    ['/dtyw/zwyw', 'moved'],
    ['/index.html', 'moved'],
    [`/dtyw/zwyw/${ID}.html`, 'article'],
    ['/dtyw/zwyw/feed.xml', 'feed'],
    ['/sitemap.xml', 'sitemap'],
    ['/sitemap-12.xml', 'sitemap'],
    ['/sitemap.html', 'map'],
    [`/files/${ID}/asset/${ID}.png`, 'files'],
    ['/theme/blue-0123.css', 'theme'],
    ['/script/work-0123.js', 'script'],
    ['/search', 'search'],
    ['/robots.txt', 'robots'],
  ])('takes %s for %s', (path, kind) => {
    expect(match(path).kind).toBe(kind);
  });

  it('uses no first part of an address that a column could have', () => {
    const written = pages.flatMap(({ kind }) => {
      const source = readFileSync(`${import.meta.dirname}/${kind}/address.ts`, 'utf8');
      return [...source.matchAll(/['"`^]\\?\/([a-z][a-z0-9]*)/g)].map(([, name = '']) => name);
    });
    expect(written).toEqual(expect.arrayContaining(['search', 'feedback', 'files', 'theme', 'script', 'sitemap']));
    expect(written.filter((name) => !RESERVED_NAMES.has(name))).toEqual([]);
  });

  it.each([...RESERVED_NAMES])('finds all of a column that got the name %s before it was reserved', (name) => {
    const paths = [`/${name}/`, `/${name}/${ID}.html`, `/${name}/feed.xml`, `/${name}/received/`];
    expect(paths.map((path) => match(path).kind)).toEqual(['column', 'article', 'feed', 'column']);
  });

  it.each([
    '//evil.cn',
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
    '/%00',
    '',
  ])('does not invent a meaning for %s', (path) => {
    expect(match(path).kind).toBe('problem');
  });

  it.each([
    ['/dtyw/', 'page=2&utm_source=x&cb=1', [['page', '2']]],
    ['/dtyw/', 'page=1', []],
    ['/dtyw/', 'q=x', []],
    ['/', 'page=2&q=x', []],
    [
      '/search',
      'page=2&q=x',
      [
        ['q', 'x'],
        ['page', '2'],
      ],
    ],
    ['/nichts', 'page=2', []],
  ])('keeps of %s?%s what belongs to the page', (path, query, own) => {
    expect(match(path, query).own).toEqual(own);
  });
});
