import { expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { open, type Person, signIn, siteOf } from './support/people.ts';

// From an order to the reader, and from the reader to nothing: each step goes on where the one before left off.
test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

const TITLE = `关于今冬明春防火值守的通知（${Date.now().toString(36)}）`;
const AHEAD_MS = 25_000;

let publisher: Person;
let reader: Page;
let site = '';
let article = { id: '', version: 0 };
let address = '';

/** The next full minute of the province that leaves time to type it. */
function nextMinute(): string {
  const at = new Date(Math.ceil((Date.now() + AHEAD_MS) / 60_000) * 60_000 + 8 * 3600_000);
  return at.toISOString().slice(0, 16);
}

async function acted(page: Page, act: string, type: string, input: object): Promise<void> {
  const query = `mutation ($input: ${type}!) { act: ${act}(input: $input) { id version } }`;
  article = (await ask<{ act: typeof article }>(page, site, query, { input })).act;
}

test.beforeAll(async ({ browser }) => {
  const [editor, reviewer] = [await signIn(browser, 'editor'), await signIn(browser, 'reviewer')];
  publisher = await signIn(browser, 'publisher');
  reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const path = siteOf(editor.page);
  site = path.slice('/s/'.length);
  const { columns } = await ask<{ columns: { id: string; steps: unknown[]; allowed: string[] }[] }>(
    editor.page,
    site,
    '{ columns { id steps { key } allowed } }',
  );
  const column = columns.find(({ steps, allowed }) => steps.length === 1 && allowed.includes('write'));
  const texts = { title: TITLE, body: '<p>各单位按照安排值守。</p>', fields: [{ key: 'source', value: '县应急局' }] };
  await acted(editor.page, 'createArticle', 'CreateArticleInput', { columnId: column?.id, ...texts });
  await acted(editor.page, 'submitArticle', 'ArticleVersionInput', { articleId: article.id, version: article.version });
  await open(reviewer.page, path);
  await acted(reviewer.page, 'approveArticle', 'ApproveArticleInput', {
    articleId: article.id,
    version: article.version,
  });
});

test('the publisher orders the publication for the next minute, and sees what remains', async () => {
  const { page } = publisher;
  await open(page, `/s/${site}/articles/${article.id}`);
  await page.getByRole('button', { name: '定时发布' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '定时发布' }).click();
  await expect(dialog).toContainText('写明时间后才能定时');
  await dialog.getByLabel(/^发布时间/).fill(nextMinute());
  await dialog.getByRole('button', { name: '定时发布' }).click();
  await expect(page.getByText(/定于 .* 发布（.*定），还有/)).toBeVisible();
  await expect(page.getByRole('button', { name: '取消定时' })).toBeVisible();
});

test('the worker publishes it at its time, and a citizen reads it', async () => {
  const { page } = publisher;
  const query = 'query ($id: ID!) { article(id: $id) { state liveUrl } }';
  const now = async () =>
    (await ask<{ article: { state: string; liveUrl: string | null } }>(page, site, query, { id: article.id })).article;
  await expect.poll(async () => (await now()).state, { timeout: 100_000 }).toBe('PUBLISHED');
  address = (await now()).liveUrl ?? '';
  const answer = await reader.goto(address);
  expect(answer?.status()).toBe(200);
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('关于今冬明春防火值守的通知');
});

test('an emergency: the publisher takes it down from the list in one act, and its address says that it is gone', async () => {
  const { page } = publisher;
  await open(page, `/s/${site}/articles?q=${encodeURIComponent(TITLE)}`);
  await page.getByRole('button', { name: `撤下：${TITLE}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('给读者的说明（可不填）').fill('内容正在核实。');
  await dialog.getByLabel('理由').fill('误发。');
  await dialog.getByRole('button', { name: '撤下这一篇' }).click();
  await expect(page.getByText('已撤下，公众看不到这一页了')).toBeVisible();
  await expect.poll(async () => (await reader.goto(address))?.status()).toBe(410);
  await expect(reader.getByRole('main')).toContainText(`《${TITLE}》已撤下`);
  await expect(reader.getByRole('main')).toContainText('内容正在核实。');
  await expect(reader.getByRole('main')).not.toContainText('误发');
});

test('the publisher restores it, archives it, and the reader is told that it is kept for the record', async () => {
  const { page } = publisher;
  await open(page, `/s/${site}/articles/${article.id}`);
  await page.getByRole('button', { name: /^恢\s?复$/ }).click();
  await page.getByRole('button', { name: '恢复这一篇' }).click();
  await expect.poll(async () => (await reader.goto(address))?.status()).toBe(200);
  await page.getByRole('button', { name: /^归\s?档$/ }).click();
  await page.getByRole('button', { name: '归档这一篇' }).click();
  await expect(page.getByText(/归档：网址还能打开/)).toBeVisible();
  await expect
    .poll(async () => ((await reader.goto(address)) ? reader.getByText('已归档：这一页自').count() : 0))
    .toBe(1);
});
