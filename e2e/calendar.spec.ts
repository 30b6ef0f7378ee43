import { expect, test } from '@playwright/test';
import { open, signIn, siteOf } from './support/people.ts';

// A year that no release brings along and no other test asks for.
const YEAR = 2051;
const day = (text: string): string => `${YEAR}-${text}`;
const ROWS = [
  `${day('01-01')}，休，元旦`,
  `${day('02-11')} 至 ${day('02-17')}，休，春节`,
  `${day('04-05')}，休，清明节`,
  `${day('05-01')} 至 ${day('05-03')}，休，劳动节`,
  `${day('06-13')}，休，端午节`,
  `${day('09-19')}，休，中秋节`,
  `${day('10-01')} 至 ${day('10-07')}，休，国庆节`,
];

test('the operator loads a year: what is wrong is said at its line, what is right makes the year certain', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'operator');
  await open(page, `${siteOf(page)}/calendar?year=${YEAR}&load=1`);
  const form = page.getByRole('dialog');
  await form.getByLabel('文号').fill('国办发明电〔2050〕1号');
  const rows = form.getByLabel('放假和调休上班的日子');
  await rows.fill([...ROWS, `${day('02-29')}，休，春节`].join('\n'));
  await form.getByRole('button', { name: '载入 22 天' }).click();
  await expect(form.getByRole('listitem').filter({ hasText: day('02-29') })).toContainText('没有这一天');
  await rows.fill(ROWS.join('\n'));
  await form.getByRole('button', { name: '载入 21 天' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('main')).toContainText('已公布');
  await expect(page.getByRole('table', { name: '2 月' }).getByRole('cell', { name: '春节' })).toHaveCount(7);
});

test('an officer sees how a due day is counted, but loads nothing', async ({ browser }) => {
  const { page } = await signIn(browser, 'officer');
  await open(page, `${siteOf(page)}/calendar?year=2026&start=2026-09-24&rule=disclosure-reply`);
  await expect(page.getByRole('main')).toContainText('2026-10-29 到期');
  const strip = page.getByRole('list', { name: '到期日计算过程' });
  await expect(strip.getByRole('listitem').filter({ hasText: '2026-10-10' })).toContainText('第 6 天');
  await expect(page.getByRole('button', { name: /安排$/ })).toHaveCount(0);
});
