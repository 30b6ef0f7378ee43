import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserOptions } from '@jiyue/testing/browser';
import { PortalUnderTest } from './portal-under-test.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

const portal = new PortalUnderTest();
const province = portal.api.site('yunling.localhost');
const column = province.columns.find(({ path }) => path === 'dtyw/zwyw');
const article = province.articles.find(({ columnId }) => columnId === column?.id);

const documents = province.columns.find(({ path }) => path === 'zcwj/zfwj');
const policy = province.articles.find(({ columnId }) => columnId === documents?.id);

const PAGES: readonly (readonly [name: string, host: string, path: string])[] = [
  ['home', 'yunling.localhost', '/'],
  ['home in red', 'linjiang.localhost', '/'],
  ['home in senior mode', 'yunling.localhost', '/?elder=on'],
  ['home in high contrast', 'yunling.localhost', '/?contrast=on'],
  ['township', 'baishi.localhost', '/'],
  ['list', 'yunling.localhost', '/dtyw/zwyw/?page=3'],
  ['empty parent column', 'yunling.localhost', '/zwgk/'],
  ['article', 'yunling.localhost', `/dtyw/zwyw/${article?.id}.html`],
  ['policy document', 'yunling.localhost', `/zcwj/zfwj/${policy?.id}.html`],
  ['search', 'yunling.localhost', '/search?q=水利'],
  ['search without a hit', 'yunling.localhost', '/search?q=zzz'],
  ['site map', 'yunling.localhost', '/sitemap.html'],
  ['404', 'yunling.localhost', '/nichts/'],
  ['form', 'yunling.localhost', '/feedback?about=/dtyw/zwyw/'],
  ['form in senior mode', 'yunling.localhost', '/feedback?elder=on&contrast=on'],
  ['what was received', 'yunling.localhost', '/feedback/received'],
  ['home of a county of last week', 'fresh.localhost', '/'],
  ['home of a county of last week in senior mode', 'fresh.localhost', '/?elder=on'],
  ['home of a county with a little of everything', 'few.localhost', '/'],
  ['empty column with a long name above', 'fresh.localhost', '/yw/bmdt/'],
  ['421', 'nobody.localhost', '/'],
  ['suspended', 'nanping.localhost', '/'],
];
// Phones, a tablet, desks, and a desk at 200 %, which leaves half the width.
const WIDTHS = [320, 390, 720, 768, 1024, 1440] as const;

/** What of the header is cut off, covered or pushed out. */
const HEADER_FAULTS = `(() => {
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const parts = [...seen('.brand-n'), ...seen('.mast .search'), ...seen('.drawer > summary'), ...seen('.nav')];
  const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }));
  const faults = [];
  for (const [index, { part, box }] of boxes.entries()) {
    const name = part.className || part.localName;
    if (box.left < 0 || box.right > innerWidth) faults.push(name + ' leaves the window');
    if (part.scrollWidth > part.clientWidth + 1) faults.push(name + ' is cut off');
    for (const { part: other, box: at } of boxes.slice(index + 1)) {
      const isApart = box.right <= at.left || at.right <= box.left || box.bottom <= at.top || at.bottom <= box.top;
      if (!isApart) faults.push(name + ' covers ' + (other.className || other.localName));
    }
  }
  const search = seen('.mast .search')[0];
  if (!search || search.getBoundingClientRect().width < 200) faults.push('no room to search');
  return faults;
})()`;

let browser: Browser | undefined;

async function visit(host: string, path: string, width: number, javaScriptEnabled = true): Promise<Page> {
  if (!browser) throw new Error('no browser');
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(`http://${host}:${portal.port}${path}`);
  return page;
}

async function overflowAt(page: Page, widths: readonly number[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
  }
  return found;
}

describe('a page in a browser', () => {
  beforeAll(async () => {
    await portal.start();
    browser = await chromium.launch(browserOptions());
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await portal.stop();
  });

  it.each(PAGES)('%s keeps the rules of WCAG 2.1 AA', async (_name, host, path) => {
    const page = await visit(host, path, 1440);
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    await page.context().close();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });

  it.each(PAGES)('%s is never wider than its window', async (_name, host, path) => {
    const page = await visit(host, path, 1440);
    const overflow = await overflowAt(page, WIDTHS);
    await page.context().close();
    expect(overflow).toEqual(WIDTHS.map(() => 0));
  });

  it.each([
    ['18', 'few.localhost'],
    ['30', 'fresh.localhost'],
    ['7', 'yunling.localhost'],
  ])('shows a name of %s characters whole beside menu and search, at every width', async (_count, host) => {
    const page = await visit(host, '/', 1440);
    const found: unknown[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      found.push(await page.evaluate(HEADER_FAULTS));
    }
    await page.context().close();
    expect(found).toEqual(WIDTHS.map(() => []));
  });

  it.each(['fresh.localhost', 'few.localhost', 'yunling.localhost', 'linjiang.localhost'])(
    'shows on the home of %s every picture, and no headline twice',
    async (host) => {
      const page = await visit(host, '/', 1440);
      const pictures = page.locator('main img');
      const drawn = await pictures.evaluateAll((images) =>
        Promise.all(
          images.map(async (image) => {
            const picture = image as unknown as { loading: string; decode(): Promise<void>; naturalWidth: number };
            picture.loading = 'eager';
            await picture.decode();
            return picture.naturalWidth > 100;
          }),
        ),
      );
      const links = await page
        .locator('main a[href$=".html"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      await page.context().close();
      expect(drawn.length).toBeGreaterThan(0);
      expect(drawn).toEqual(drawn.map(() => true));
      expect(links.filter((href, index) => links.indexOf(href) !== index)).toEqual([]);
    },
  );

  it('lets a table be read on a phone: its name whole, its head in lines, the rest by moving it', async () => {
    const page = await visit('yunling.localhost', `/dtyw/zwyw/${article?.id}.html`, 320);
    const caption = await page.locator('.tbl caption').boundingBox();
    const [table, box] = [await page.locator('.tbl table').boundingBox(), await page.locator('.tbl').boundingBox()];
    await page.context().close();
    expect((caption?.x ?? 0) + (caption?.width ?? 999)).toBeLessThanOrEqual(320);
    expect([(box?.width ?? 999) <= 320, (table?.width ?? 999) <= 420]).toEqual([true, true]);
  });

  it('shows what is wrong with a form, the list of faults in focus', async () => {
    const page = await visit('yunling.localhost', '/feedback?about=/dtyw/zwyw/', 390);
    await page.getByLabel('意见').fill('看不清');
    await page.getByRole('button', { name: '提交意见' }).click();
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    const [focused, text] = [page.locator(':focus'), page.getByLabel('意见')];
    const seen = [
      await focused.getAttribute('role'),
      await text.inputValue(),
      violations,
      await overflowAt(page, WIDTHS),
    ];
    await page.context().close();
    expect(seen).toEqual(['alert', '看不清', [], WIDTHS.map(() => 0)]);
  });

  it('works without scripts: menu, columns and search', async () => {
    const page = await visit('yunling.localhost', '/', 390, false);
    await page.getByText('菜单').click();
    await page.getByRole('navigation', { name: '手机导航' }).getByRole('link', { name: '政务要闻' }).click();
    await page.getByRole('searchbox').fill('水利');
    await page.getByRole('button', { name: '搜索' }).click();
    const hit = await page.locator('mark').first().textContent();
    await page.context().close();
    expect(hit).toBe('水利');
  });

  it('loads nothing but its own host and is refused nothing by its own policy', async () => {
    const page = await visit('yunling.localhost', `/dtyw/zwyw/${article?.id}.html`, 1440);
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on(
      'request',
      (request) => new URL(request.url()).host === `yunling.localhost:${portal.port}` || problems.push(request.url()),
    );
    await page.reload({ waitUntil: 'networkidle' });
    await page.context().close();
    expect(problems).toEqual([]);
  });
});
