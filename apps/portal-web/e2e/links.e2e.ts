import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PortalUnderTest } from './portal-under-test.js';

const portal = new PortalUnderTest();
beforeAll(() => portal.start(), 60_000);
afterAll(() => portal.stop());

const HERE = 'http://here';
const CHOICE = ['elder', 'contrast'];
const words = encodeURIComponent('水利');
const article = portal.api.site('yunling.localhost').articles[0];

/** The links of a page to its own site, and where its forms lead. */
async function linksOf(path: string): Promise<URL[]> {
  const { body } = await portal.ask(path);
  const written = [...body.matchAll(/<(?:a|form)\b[^>]*?\s(?:href|action)="([^"#][^"]*)"/g)].map(
    ([, href]) => href ?? '',
  );
  const urls = written.map((href) => new URL(href.replaceAll('&amp;', '&'), HERE + path));
  return urls.filter(({ origin }) => origin === HERE);
}

function pathOf(path: string): string {
  return new URL(path, HERE).pathname;
}

function foreignKeys(link: URL, from: string): string[] {
  const own = pathOf(from) === link.pathname ? ['q', 'page'] : link.pathname === '/feedback' ? ['about'] : [];
  return [...link.searchParams.keys()].filter((key) => ![...CHOICE, ...own].includes(key));
}

describe.each([
  '/dtyw/zwyw/?page=2',
  '/dtyw/zwyw/?page=2&elder=on',
  '/dtyw/zwyw/?page=3&elder=on&contrast=on',
  `/search?q=${words}`,
  `/search?q=${words}&page=2&elder=on`,
  `/search?q=zzz&contrast=on`,
  '/nichts/?page=2&q=x&elder=on',
  '/?elder=on',
  `/dtyw/zwyw/${article?.id}.html?page=2&contrast=on`,
  '/sitemap.html?elder=on',
])('the links on %s', (path) => {
  it('all lead to a page', async () => {
    const others = (await linksOf(path)).filter(({ pathname }) => pathname !== pathOf(path));
    const targets = new Set(others.map(({ pathname, search }) => pathname + search));
    const answers = await Promise.all([...targets].map(async (to) => [to, (await portal.ask(to)).status] as const));
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it('carry nothing of this page to another', async () => {
    const links = await linksOf(path);
    expect(links.filter((link) => foreignKeys(link, path).length > 0).map(({ href }) => href)).toEqual([]);
  });

  it('keep what the reader chose for the eyes', async () => {
    const chosen = CHOICE.filter((key) => new URL(path, HERE).searchParams.has(key));
    // files have no eyes, forms carry the choice in hidden fields, and the switches of this page change it
    const pages = (await linksOf(path)).filter(
      ({ pathname }) => !/^\/files\/|\.xml$|^\/search$/.test(pathname) && pathname !== pathOf(path),
    );
    const without = pages.filter(({ searchParams }) => !chosen.every((key) => searchParams.has(key)));
    expect(without.map(({ href }) => href)).toEqual([]);
  });
});
