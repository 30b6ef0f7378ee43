import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser } from '@playwright/test';
import { browserOptions } from '@jiyue/testing/browser';
import { PortalUnderTest } from './portal-under-test.js';

const portal = new PortalUnderTest();
const province = portal.api.site('yunling.localhost');
const article = province.articles[0];
const policy = province.articles.find(
  ({ columnId }) => columnId === province.columns.find(({ path }) => path === 'zcwj/zfwj')?.id,
);

let browser: Browser | undefined;

/** The height of letters by what they say; of what is said twice, the smallest. */
const SIZES = `(() => {
  const sizes = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.trim();
    const around = node.parentElement;
    if (!text || !around.checkVisibility() || around.closest('.vh, .skip')) continue;
    const size = parseFloat(getComputedStyle(around).fontSize);
    sizes[text] = Math.min(size, sizes[text] ?? size);
  }
  return sizes;
})()`;

const WIDTHS = [320, 390, 768, 1024, 1440];

/** The sizes at every width. */
async function sizesOf(host: string, path: string): Promise<Map<string, number>[]> {
  if (!browser) throw new Error('no browser');
  const page = await browser.newPage();
  await page.goto(`http://${host}:${portal.port}${path}`);
  const found: Map<string, number>[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    found.push(new Map(Object.entries(await page.evaluate<Record<string, number>>(SIZES))));
  }
  await page.close();
  return found;
}

describe('elder mode', () => {
  beforeAll(async () => {
    await portal.start();
    browser = await chromium.launch(browserOptions());
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await portal.stop();
  });

  it.each([
    ['yunling.localhost', '/'],
    ['baishi.localhost', '/'],
    ['yunling.localhost', '/dtyw/zwyw/?page=2'],
    ['yunling.localhost', '/zwgk/'],
    ['yunling.localhost', `/dtyw/zwyw/${article?.id}.html`],
    ['yunling.localhost', `/zcwj/zfwj/${policy?.id}.html`],
    ['yunling.localhost', '/search?q=水利'],
    ['yunling.localhost', '/sitemap.html'],
    ['yunling.localhost', '/feedback?about=/dtyw/zwyw/'],
    ['yunling.localhost', '/nichts/'],
  ])(
    'makes nothing on %s%s smaller, and nothing is small in it',
    async (host, path) => {
      const elder = path + (path.includes('?') ? '&' : '?') + 'elder=on';
      const [usual, large] = [await sizesOf(host, path), await sizesOf(host, elder)];
      const found = WIDTHS.map((width, at) => {
        const sizes = [...(large[at] ?? [])];
        const shrunk = sizes.filter(([text, size]) => size < (usual[at]?.get(text) ?? 0) * 1.1);
        const small = sizes.filter(([, size]) => size < (width < 640 ? 18 : 20));
        return { width, shrunk, small, isRead: sizes.length > 15 };
      });
      expect(found).toEqual(WIDTHS.map((width) => ({ width, shrunk: [], small: [], isRead: true })));
    },
    60_000,
  );
});
