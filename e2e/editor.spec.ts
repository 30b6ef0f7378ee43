import { type Browser, expect, type Page, test } from '@playwright/test';
import { startOutside } from './support/outside.ts';
import { open, signIn, siteOf } from './support/people.ts';

const RUN = Date.now();
let page: Page;
let site: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  ({ page } = await signIn(browser, 'editor'));
  site = siteOf(page);
});

const body = (on: Page) => on.getByRole('textbox', { name: '正文' });

async function begin(on: Page, title: string): Promise<void> {
  await open(on, `${site}/articles/new`);
  await on.getByRole('combobox', { name: '所属栏目' }).click();
  await on.locator('.ant-select-item-option').first().click();
  await on.getByLabel('标题', { exact: true }).fill(title);
  await body(on).click();
}

/** Pastes as an office program does: HTML, and its pictures beside it. */
async function paste(on: Page, html: string, rtf = ''): Promise<void> {
  await body(on).evaluate(
    (element, { html, rtf }) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      if (rtf) data.setData('text/rtf', rtf);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    { html, rtf },
  );
}

async function saved(on: Page): Promise<void> {
  await on.getByRole('button', { name: /^保存/ }).click();
  await expect(on.getByText(/\d\d:\d\d:\d\d 已保存/).first()).toBeVisible();
}

test('words that look like attributes, powers, the 落款 and a title of 64 characters are there after saving and opening again', async () => {
  const title = `关于印发《云岭省政府网站集约化管理办法》的通知${RUN}`.padEnd(64, '及其解读');
  await begin(page, title);
  await paste(
    page,
    '<p class=MsoNormal>设置 width=100 与 class=a，水面 12 m<sup>2</sup>，<s>旧</s><u>新</u>。<del datetime="2026-11-01">推迟</del></p>' +
      '<p class=MsoNormal align=right style="text-align:right">青溪县教育局</p>',
  );
  await saved(page);
  await page.reload();
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue(title);
  await expect(body(page)).toContainText('设置 width=100 与 class=a，水面 12 m2，旧新。');
  await expect(body(page).locator('sup')).toHaveText('2');
  await expect(body(page).locator('p', { hasText: '青溪县教育局' })).toHaveCSS('text-align', 'right');
  await expect(body(page)).not.toContainText('推迟');
});

test('two windows with a new article each keep their own text', async () => {
  const other = await page.context().newPage();
  await open(page, `${site}/articles/new`);
  await open(other, `${site}/articles/new`);
  await body(page).click();
  await page.keyboard.type(`第一篇 ${RUN}`);
  await body(other).click();
  await other.keyboard.type(`第二篇 ${RUN}`);
  await page.reload();
  await expect(body(page)).toContainText(`第一篇 ${RUN}`);
  await other.reload();
  await expect(body(other)).toContainText(`第二篇 ${RUN}`);
  await other.close();
});

test('a picture of Word is taken along, and one that cannot be is named until somebody mends it', async () => {
  await begin(page, `图片 ${RUN}`);
  const png =
    '89504e470d0a1a0a0000000d4948445200000002000000020802000000fdd49a730000000970485973000003e8000003e801b57b526b0000001249444154089963e08a38c515718a014201001dde04b1d2c7e29c0000000049454e44ae426082';
  const rtf = `{\\rtf1{\\*\\shppict{\\pict\\pngblip\\bliptag1 ${png}}}}`;
  await paste(page, '<p>前</p><p><img src="file:///C:/Temp/clip_image001.png"></p><p>后</p>', rtf);
  await expect(body(page).locator('img')).toHaveAttribute('src', /^\/files\//);
  await expect(body(page)).not.toContainText('缺图');
  await paste(page, '<p><img src="https://elsewhere.example/a.png" alt="水库全景"></p>');
  await expect(body(page)).toContainText('【缺图：1 水库全景】');
  await expect(page.getByText('这里的图片没有带进来')).toBeVisible();
  await saved(page);
});

test('pictures of another site are brought home, one by one, and those that are gone say so', async () => {
  const outside = await startOutside();
  await begin(page, `网页图片 ${RUN}`);
  const [there, gone] = [`${outside.url}/dam.png`, `${outside.url}/gone.png`];
  await paste(page, `<p>前</p><p><img src="${there}" alt="大坝全景"></p><p><img src="${gone}" alt="旧图"></p>`);
  await expect(body(page).locator('img')).toHaveAttribute('alt', '大坝全景');
  await expect(body(page).locator('img')).toHaveAttribute('src', /^\/files\//);
  await expect(body(page)).toContainText('【缺图：2 旧图】');
  await expect(page.getByText('原网站没有给出这张图片')).toBeVisible();
  await saved(page);
  outside.stop();
});

test('a mistyped link is refused where it is typed', async () => {
  await begin(page, `链接 ${RUN}`);
  await page.getByRole('button', { name: '链接' }).click();
  await page.getByLabel('链接地址').fill('htp://www.gov.cn');
  await page.getByRole('button', { name: '设为链接' }).click();
  await expect(page.getByText('这个地址打不开')).toBeVisible();
  await page.getByLabel('链接地址').fill('www.gov.cn');
  await page.getByRole('button', { name: '设为链接' }).click();
  await expect(body(page).locator('a')).toHaveAttribute('href', 'https://www.gov.cn');
  await saved(page);
});

test('there is a line to go on writing at after a table at the end', async () => {
  await begin(page, `表格 ${RUN}`);
  await paste(page, '<table><caption>表一</caption><tr><td width=150>甲</td><td width=450>乙</td></tr></table>');
  await expect(body(page).locator('caption')).toHaveText('表一');
  const widths = await body(page)
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => cell.clientWidth));
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeGreaterThan(2.5);
  await body(page).locator('> p').last().click();
  await page.keyboard.type('表后的话');
  await expect(body(page).locator('> p').last()).toHaveText('表后的话');
  await saved(page);
});

test('the text stands where the buttons put it', async () => {
  await begin(page, `对齐 ${RUN}`);
  await page.keyboard.type('二〇二六年十一月');
  await page.getByRole('button', { name: '右对齐' }).click();
  await expect(body(page).locator('p').first()).toHaveCSS('text-align', 'right');
  await page.keyboard.press('Control+Shift+KeyE');
  await expect(body(page).locator('p').first()).toHaveCSS('text-align', 'center');
  await saved(page);
});

test('a summary that is far too long stops nothing from being kept', async () => {
  await begin(page, `摘要 ${RUN}`);
  await page.getByLabel(/^摘要/).fill('摘'.repeat(3_000));
  await expect(page.getByText(/已自动存为草稿/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(/^摘要/)).toHaveValue('摘'.repeat(3_000));
});

test('an article of half a million characters is written, reviewed, published and read', async ({ browser }) => {
  test.setTimeout(300_000);
  const title = `规划纲要 ${RUN}`;
  await begin(page, title);
  await paste(page, `<p>${'规划纲要全文'.repeat(50)}</p>`.repeat(1_700) + '<p align="right">全文至此结束</p>');
  await expect(page.getByText('510006 字')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: /^保存/ }).click();
  await expect(page.getByText(/\d\d:\d\d:\d\d 已保存/).first()).toBeVisible({ timeout: 60_000 });
  await page.reload();
  await expect(page.getByText('510006 字')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: /^送审/ }).click();
  await expect(page.getByText(/等 .+ 审核|已送审/).first()).toBeVisible({ timeout: 60_000 });
  await judge(browser, 'reviewer', { title, act: /^通过/, done: `已通过：${title}` });
  await judge(browser, 'publisher', { title, act: /^发布/, done: `已发布：${title}` });
  await open(page, new URL(page.url()).pathname);
  const [citizen] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: '看现网页面' }).first().click(),
  ]);
  await expect(citizen.getByText('全文至此结束')).toHaveCSS('text-align', 'right', { timeout: 60_000 });
});

type Judgement = { title: string; act: RegExp; done: string };

async function judge(browser: Browser, username: string, { title, act, done }: Judgement): Promise<void> {
  const { page: on } = await signIn(browser, username);
  await open(on, `${siteOf(on)}/review`);
  await on.getByText(title).first().click();
  await on.getByRole('button', { name: act }).click();
  await on.getByRole('button', { name: '现在生效' }).click();
  await expect(on.getByText(done)).toBeVisible({ timeout: 60_000 });
  await on.context().close();
}
