import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountsFile } from '../../lib/accounts.ts';
import { type Browser, login, send, type Stage, whoami } from './stage.ts';

/** How long something took to be felt by both APIs; more than a minute is a fault. */
export interface Ending {
  readonly name: string;
  readonly seconds: number;
}

export const LONGEST_SECONDS = 60;

/** Waits until neither API knows the browser any more. */
async function untilGone(stage: Stage, browser: Browser): Promise<number> {
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  for (;;) {
    const seen = await Promise.all([stage.admin, stage.strict.url].map((api) => seenAt(stage, api, browser)));
    if (seen.every((name) => name === null) || seconds() > LONGEST_SECONDS + 5) return seconds();
    await sleep(250);
  }
}

// The second API is another origin; the cookie goes there by hand.
function seenAt(stage: Stage, api: string, browser: Browser): Promise<string | null> {
  return whoami(api, {
    headers: { cookie: browser.cookieHeader(new URL(stage.admin)), 'user-agent': browser.userAgent },
  });
}

async function knownToBoth(stage: Stage, username: string): Promise<Browser> {
  const browser = await login(stage, username);
  for (const api of [stage.admin, stage.strict.url]) {
    if ((await seenAt(stage, api, browser)) !== username) throw new Error(`${username} is not known to ${api}`);
  }
  return browser;
}

async function ending(
  stage: Stage,
  name: string,
  username: string,
  act: (browser: Browser) => Promise<unknown>,
): Promise<Ending> {
  const browser = await knownToBoth(stage, username);
  await act(browser);
  return { name, seconds: await untilGone(stage, browser) };
}

/** Everything that ends a session from outside, measured. */
export async function endings(stage: Stage): Promise<Ending[]> {
  return [
    await ending(stage, 'logging out', 'editor', (browser) =>
      send(`${stage.admin}/auth/logout`, { method: 'POST', browser, headers: { origin: stage.admin } }),
    ),
    await ending(stage, 'logging out at the provider', 'editor', (browser) => logOutAtProvider(stage, browser)),
    await ending(stage, 'being disabled', 'contractor', () => disable(stage, 'contractor')),
  ];
}

/** The slowest of them, which may be awaited while other things go on: it is felt at the next look at the provider. */
export function lostAccount(stage: Stage): Promise<Ending> {
  return ending(stage, 'losing the account at the provider', 'officer', () => removeAccount(stage, 'officer'));
}

async function logOutAtProvider(stage: Stage, browser: Browser): Promise<void> {
  const page = await browser.open(`${stage.issuer}/protocol/openid-connect/logout`);
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.html) ?? [];
  await browser.submit(
    { action: new URL(`${stage.issuer}/protocol/openid-connect/logout/confirm`), fields: { xsrf, logout: 'yes' } },
    {},
  );
}

/** By the people's own administrator, through the endpoint. */
async function disable(stage: Stage, username: string): Promise<void> {
  const { rows } = await stage.root.query<{ id: string; home: string }>(
    'select id, home_site_id as home from auth_person where username = $1',
    [username],
  );
  const [person] = rows;
  const admin = await login(stage, 'county-admin');
  const query = 'mutation ($input: DisablePersonInput!) { disablePerson(input: $input) { isDisabled } }';
  const body = JSON.stringify({ query, variables: { input: { personId: person?.id, reason: '离岗' } } });
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'x-site': person?.home ?? '' };
  const { text } = await send(`${stage.admin}/graphql`, { method: 'POST', browser: admin, headers, body });
  if (!text.includes('"isDisabled":true')) throw new Error(`${username} could not be disabled: ${text}`);
}

async function removeAccount({ product }: Stage, username: string): Promise<void> {
  const file = accountsFile(product.data);
  const accounts: { username: string }[] = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(accounts.filter((one) => one.username !== username)));
}

/** Sessions end by themselves: half an hour unused, or a working day old. Returns what does not hold. */
export async function clocks(stage: Stage): Promise<string[]> {
  const after = async (column: string, age: string): Promise<boolean> => {
    const browser = await login(stage, 'reviewer');
    await stage.root.query(
      `update auth_session set ${column} = ${age} where person_id = (select id from auth_person where username = 'reviewer')`,
    );
    return (await whoami(stage.admin, { browser })) !== null;
  };
  const faults = [
    (await after('last_seen_at', `now() - interval '29 minutes'`)) ? null : 'a session ends before 30 idle minutes',
    (await after('last_seen_at', `now() - interval '31 minutes'`)) ? 'a session lives on after 30 idle minutes' : null,
    (await after('expires_at', `now() - interval '1 second'`)) ? 'a session lives on after its day' : null,
  ];
  return faults.filter((fault) => fault !== null);
}
