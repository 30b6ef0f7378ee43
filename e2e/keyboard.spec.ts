import { expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { open, signIn, siteOf } from './support/people.ts';

// A reviewer who has ten to judge and no hand for a mouse.
const ITEMS = 10;
const RETURNED_AT = 4;
const RUN = Date.now().toString(36);
const REASON = '缺承办单位。';

type Columns = { columns: { id: string; steps: unknown[]; allowed: string[] }[] };
type Article = { id: string; version: number };

async function submitted(page: Page, site: string, title: string, columnId: string): Promise<string> {
  const create = 'mutation ($input: CreateArticleInput!) { made: createArticle(input: $input) { id version } }';
  const submit = 'mutation ($input: ArticleVersionInput!) { submitArticle(input: $input) { id } }';
  const texts = { title, body: '<p>各单位按照安排值守。</p>', fields: [{ key: 'source', value: '县应急局' }] };
  const { made } = await ask<{ made: Article }>(page, site, create, { input: { columnId, ...texts } });
  await ask(page, site, submit, { input: { articleId: made.id, version: made.version } });
  return made.id;
}

/** Ten articles of an editor that wait for the reviewer. */
async function tenOf(page: Page): Promise<string[]> {
  const site = siteOf(page).slice('/s/'.length);
  const { columns } = await ask<Columns>(page, site, '{ columns { id steps { key } allowed } }');
  const columnId = columns.find(({ steps, allowed }) => steps.length === 1 && allowed.includes('write'))?.id ?? '';
  const ids: string[] = [];
  for (let at = 0; at < ITEMS; at++) ids.push(await submitted(page, site, `键盘审核 ${RUN} 之${at}`, columnId));
  return ids;
}

const current = (page: Page) => page.locator('a[aria-current="true"] .jy-queue-title');

/** Judges the item that is open, by keys; answers its title. */
async function judge(page: Page, isReturned: boolean): Promise<string> {
  const title = await current(page).innerText();
  await expect(page.getByRole('button', { name: /^通过|^签发/ })).toBeEnabled();
  if (isReturned) {
    await page.keyboard.press('r');
    await expect(page.getByLabel('审核意见')).toBeFocused();
    await page.keyboard.insertText(REASON);
  }
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: '刚作的决定' })).toContainText(title);
  await expect(current(page)).not.toHaveText(title);
  return title;
}

test('a reviewer goes through ten items by keyboard alone, and each got the judgement that was given', async ({
  browser,
}) => {
  const { page: editor } = await signIn(browser, 'editor');
  const ids = await tenOf(editor);
  const { page } = await signIn(browser, 'reviewer');
  await open(page, `${siteOf(page)}/review?item=${ids[0]}`);
  const judged = new Map<string, boolean>();
  for (let at = 0; at < ITEMS; at++) {
    const isReturned = at === RETURNED_AT;
    judged.set(await judge(page, isReturned), isReturned);
  }
  expect(judged.size).toBe(ITEMS);
  await expect(page.getByRole('region', { name: '刚作的决定' })).toBeHidden({ timeout: 30_000 });
  const query = 'query ($ids: Int) { articles(first: $ids, filter: { mine: true }) { nodes { title state } } }';
  const site = siteOf(editor).slice('/s/'.length);
  type Listed = { articles: { nodes: { title: string; state: string }[] } };
  const { articles } = await ask<Listed>(editor, site, query, { ids: 50 });
  const states = new Map(articles.nodes.map(({ title, state }) => [title, state]));
  const own = [...judged].filter(([title]) => title.includes(RUN));
  expect(own.length).toBeGreaterThan(0);
  for (const [title, isReturned] of own)
    expect([title, states.get(title)]).toEqual([title, isReturned ? 'RETURNED' : 'APPROVED']);
});
