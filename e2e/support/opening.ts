import { expect, type Locator, type Page } from '@playwright/test';

/** What a sub-site is opened with. */
export interface SubSite {
  readonly department: string;
  readonly host: string;
  readonly code: string;
  readonly staff: Readonly<Record<'站点管理员' | '审核人' | '保密审查' | '发布人' | '部门编辑', string | Newcomer>>;
}

/** Goes through the opening steps on the parent's `开设站点` page, up to the opened site. */
export async function openSubSite(page: Page, site: SubSite): Promise<void> {
  await chooseDepartment(page, site);
  await page.getByRole('button', { name: '保存，下一步' }).click();
  await page.getByRole('button', { name: '加上标准栏目' }).click();
  await page.getByRole('button', { name: '下一步', exact: true }).click();
  for (const [role, person] of Object.entries(site.staff)) await assign(page, role, person);
  await page.getByRole('button', { name: '下一步', exact: true }).click();
  await page.getByRole('button', { name: '开通', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '开通' }).click();
  await expect(page.getByRole('link', { name: '打开门户' })).toBeVisible();
}

async function chooseDepartment(page: Page, { department, host, code }: SubSite): Promise<void> {
  await page.getByRole('button', { name: '没有？新建单位' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('单位名称').fill(`青溪县${department}`);
  await dialog.getByLabel('简称').fill(department);
  await dialog.getByRole('button', { name: '新建单位' }).click();
  await expect(dialog).toBeHidden();
  await page.getByLabel('网站标识码').fill(code);
  await page.getByLabel('平台访问名').fill(host);
  await page.getByRole('button', { name: '保存并继续' }).click();
  await expect(page).toHaveURL(/\/opening\?step=domain/);
  await page.getByLabel('ICP 备案号').fill('岭ICP备99000001号-9');
  await page.getByLabel('公安备案号').fill('岭公网安备99012202000009号');
  await page.getByLabel('地址').fill('青溪县滨河路 12 号');
  await page.getByLabel('电话').fill('0990-6120012');
}

/** Somebody who is invited while the site is opened. */
export interface Newcomer {
  readonly name: string;
  readonly username: string;
  readonly address: string;
}

async function assign(page: Page, role: string, person: string | Newcomer): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: role });
  await row.getByRole('button', { name: /指定|再加一人/ }).click();
  const drawer = page.getByRole('dialog');
  if (typeof person === 'string') await choose(page, drawer, person);
  else await describePerson(drawer, person);
  await drawer.getByRole('button', { name: /^指\s?定$/ }).click();
  await expect(drawer).toBeHidden();
  await expect(row).toContainText(typeof person === 'string' ? person : person.name);
}

async function choose(page: Page, drawer: Locator, person: string): Promise<void> {
  await drawer.getByRole('combobox', { name: '人员' }).fill(person);
  await page.locator('.ant-select-item-option', { hasText: person }).first().click();
}

async function describePerson(drawer: Locator, { name, username, address }: Newcomer): Promise<void> {
  await drawer.getByText('新邀请').click();
  await drawer.getByLabel('姓名').fill(name);
  await drawer.getByLabel('用户名').fill(username);
  await drawer.getByLabel('邮箱或手机号').fill(address);
}
