import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const PASSWORD = 'Shui-ku.2026';

/** Where Keycloak is, when it is the province's provider. */
const keycloak = (): string | undefined => process.env['KEYCLOAK_URL'];

async function json<T>(url: string, init: RequestInit): Promise<T> {
  const answer = await fetch(url, init);
  const text = await answer.text();
  expect(answer.ok, `${url}: ${text}`).toBe(true);
  return JSON.parse(text || 'null') as T;
}

/** What the operator of a Keycloak does for a newcomer: an account, under a name that need not be ours. */
async function openAccount(url: string, username: string): Promise<void> {
  const secret = readFileSync(process.env['KEYCLOAK_ADMIN_SECRET_FILE'] ?? '', 'utf8').trim();
  const { access_token: token } = await json<{ access_token: string }>(
    `${url}/realms/master/protocol/openid-connect/token`,
    {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'admin-cli',
        username: 'admin',
        password: secret,
      }),
    },
  );
  await json(`${url}/admin/realms/jiyue/users`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      username,
      enabled: true,
      emailVerified: true,
      firstName: '新',
      lastName: '人',
      email: `${username}@provider.example`,
      credentials: [{ type: 'password', value: PASSWORD, temporary: false }],
    }),
  });
}

async function choosePassword(page: Page): Promise<void> {
  await page.getByLabel('新密码').fill(PASSWORD);
  await page.getByLabel('再输入一次').fill(PASSWORD);
  await page.getByRole('button', { name: '设置密码并登录' }).click();
}

async function signInAtKeycloak(page: Page, username: string): Promise<void> {
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.locator('input[name="password"]').press('Enter');
}

/** Comes in by the page that an invitation's link leads to, as the provider in use has newcomers do it. */
export async function loginFirst(page: Page): Promise<void> {
  const url = keycloak();
  const username = `newcomer.${Date.now().toString(36)}`;
  if (url) await openAccount(url, username);
  await page.getByRole('link', { name: '首次登录' }).click();
  await (url ? signInAtKeycloak(page, username) : choosePassword(page));
  await expect(page).toHaveURL(/\/s\/[0-9a-f-]{36}\//);
}
