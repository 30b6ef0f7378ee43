import { expect, type Page, test } from '@playwright/test';
import {
  aWordFile,
  BOLD,
  CENTRE,
  listed,
  listOf,
  p,
  picture,
  PNG,
  r,
  RIGHT,
  style,
  stylesNamed,
} from '../apps/admin-web/src/routes/articles/editor/body/word/file/a-word-file.fixture.ts';
import { open, signIn, siteOf } from './support/people.ts';

const RUN = Date.now();
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CHANGE = 'w:id="1" w:author="李静" w:date="2026-11-01T10:00:00Z"';
let page: Page;
let site: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  ({ page } = await signIn(browser, 'editor'));
  site = siteOf(page);
});

const body = (on: Page) => on.getByRole('textbox', { name: '正文' });
const report = (on: Page) => on.getByRole('region', { name: '导入报告' });

const cell = (words: string, run = ''): string => `<w:tc>${p(r(words, run))}</w:tc>`;

/** A notice as a township writes it in Word. */
async function aNotice(title: string) {
  const text =
    p(title, CENTRE) +
    p('各村民委员会：') +
    p('强化值守', style('1') + listed()) +
    p(
      `${r('汛期')}<w:del ${CHANGE}><w:r><w:delText>白天</w:delText></w:r></w:del><w:ins ${CHANGE}>${r('全天')}</w:ins>${r('有人值守。')}`,
    ) +
    p('排查隐患', style('1') + listed()) +
    p(picture('rId7'), CENTRE) +
    p('图1 石门水库大坝', style('Caption')) +
    `<w:tbl><w:tr>${cell('水库', BOLD)}${cell('水位', BOLD)}</w:tr><w:tr>${cell('石门')}${cell('十米')}</w:tr></w:tbl>` +
    p('云岭镇人民政府', RIGHT) +
    p('2026年11月3日', RIGHT);
  const buffer = Buffer.from(
    await aWordFile(text, {
      styles: stylesNamed({ '1': 'heading 1', Caption: 'caption' }),
      numbering: listOf(['chineseCounting', '%1、']),
      pictures: { rId7: PNG },
    }),
  );
  return { name: '防汛通知.docx', mimeType: DOCX, buffer };
}

async function choose(on: Page, file: Awaited<ReturnType<typeof aNotice>>): Promise<void> {
  const [chooser] = await Promise.all([
    on.waitForEvent('filechooser'),
    on.getByRole('button', { name: '导入 Word' }).click(),
  ]);
  await chooser.setFiles(file);
}

test('a township editor comes from a Word file to a submitted article in at most twelve actions', async () => {
  const title = `关于做好防汛工作的通知${RUN}`;
  const file = await aNotice(title);
  let actions = 0;
  const act = async (doing: Promise<unknown>): Promise<void> => {
    await doing;
    actions += 1;
  };
  await open(page, `${site}/articles`);
  await act(page.getByRole('link', { name: /^写稿/ }).first().click());
  await act(page.getByRole('combobox', { name: '所属栏目' }).click());
  await act(page.locator('.ant-select-item-option').first().click());
  await act(choose(page, file)); // the button
  actions += 1; // and the file in the window of the system
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue(title);
  await expect(body(page).locator('h2').first()).toHaveText('一、强化值守');
  await expect(body(page)).toContainText('汛期全天有人值守。');
  await expect(body(page).locator('figure img')).toHaveAttribute('src', /^\/files\//);
  await expect(body(page).locator('figcaption')).toHaveText('图1 石门水库大坝');
  await expect(body(page).locator('th')).toHaveText(['水库', '水位']);
  await expect(body(page).locator('p', { hasText: '云岭镇人民政府' })).toHaveCSS('text-align', 'right');
  await expect(report(page)).toContainText('2 处修订按“接受”处理：插入 1、删除 1、移动 0');
  await expect(report(page)).toContainText('1 张图片没有替代文字');
  await act(body(page).locator('img').click());
  await act(page.getByRole('textbox', { name: '替代文字' }).fill('石门水库大坝全景'));
  await act(page.getByRole('button', { name: /^送审/ }).click());
  await expect(page.getByText(/等 .+ 审核|已送审/).first()).toBeVisible({ timeout: 60_000 });
  expect(actions).toBeLessThanOrEqual(12);
});

test('a Word file brought into a text asks first, and one Ctrl Z takes it back with its pictures', async () => {
  await open(page, `${site}/articles/new`);
  await body(page).click();
  await page.keyboard.type('原来写的一段。');
  await choose(page, await aNotice('关于防汛的通知'));
  await page.getByRole('button', { name: '替换全部正文' }).click();
  await expect(body(page).locator('img')).toHaveAttribute('src', /^\/files\//);
  await body(page).focus();
  await page.keyboard.press('Control+KeyZ');
  await expect(body(page)).toHaveText('原来写的一段。');
  await choose(page, await aNotice('关于防汛的通知'));
  await page.getByRole('button', { name: '插入到光标处' }).click();
  await expect(body(page)).toContainText('原来写的一段。');
  await expect(body(page)).toContainText('各村民委员会：');
});

test('a file that is none of Word says so, with the way out, and leaves the text alone', async () => {
  await open(page, `${site}/articles/new`);
  const old = { name: '通知.doc', mimeType: 'application/msword', buffer: Buffer.from('d0cf11e0', 'hex') };
  await choose(page, old);
  await expect(report(page)).toContainText('另存为 .docx 后再导入');
  await choose(page, { ...old, name: '通知.docx' });
  await expect(report(page)).toContainText('加了密码');
  await choose(page, { ...old, name: '通知.docx', buffer: Buffer.from('PK\x03\x04damaged', 'latin1') });
  await expect(report(page)).toContainText('文件已损坏');
});
