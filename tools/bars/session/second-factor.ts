import { type Authenticator, type Browser, login, newBrowser, send, type Stage } from './stage.ts';

/** A demo account of each role whose acts need a second factor, and something that role may ask. */
const DECIDING: Readonly<Record<string, string>> = {
  operator: 'openingChecklist { ready }',
  security: 'people { totalCount }',
  auditor: 'people { totalCount }',
  'county-admin': 'people { totalCount }',
  secrecy: 'inbox { totalCount }',
  publisher: 'inbox { totalCount }',
};
const REQUIRED = 'AUTH.SECOND_FACTOR_REQUIRED';

/** Whoever decides comes in with two factors or does not act. Returns what does not hold. */
export async function secondFactors(stage: Stage): Promise<string[]> {
  const faults: string[] = [];
  for (const [username, selection] of Object.entries(DECIDING)) {
    const browser = await login(stage, username);
    const byPassword = await asks(stage, browser, selection);
    if (!byPassword.includes(REQUIRED))
      faults.push(`${username} acts with a password alone: ${byPassword.slice(0, 120)}`);
    const authenticator = { nextAtMs: Date.now() };
    const stepped = await login(stage, username, { query: '?secondFactor=required', authenticator });
    const withCode = await asks(stage, stepped, selection);
    if (!withCode.includes('"data":{"'))
      faults.push(`${username} cannot act with a second factor: ${withCode.slice(0, 120)}`);
    if (username === 'publisher') faults.push(...(await draftFiles(stage, browser, stepped)));
  }
  return [...faults, ...(await acrossSites(stage)), ...(await providerFaults(stage))];
}

/** What is read over many sites, each list with what an answer of it looks like. */
const OVER_SITES = ['inbox { totalCount }', 'workbench { counts { key } }'];

/** A right on one site decides what a list over all sites asks for, wherever the person stands. */
async function acrossSites(stage: Stage): Promise<string[]> {
  const before = await login(stage, 'editor');
  const faults: string[] = [];
  for (const selection of OVER_SITES) {
    const answer = await asks(stage, before, selection);
    if (!answer.includes('"data":{"')) faults.push(`an editor is asked for two factors: ${answer.slice(0, 120)}`);
  }
  await stage.root.query(`
    with elsewhere as (select id from site where parent_id is null limit 1),
      card as (insert into auth_member (tenant_id, person_id, name, unit_id, kind)
        select e.id, p.id, p.name, p.unit_id, p.kind from auth_person p, elsewhere e where p.username = 'editor'
        on conflict do nothing returning tenant_id)
    insert into auth_grant (tenant_id, id, person_id, person_kind, role, with_subtree, granted_by)
      select e.id, '00000000-0000-7000-8000-00000000beef', p.id, p.kind, 'publisher', false, p.id
        from auth_person p, elsewhere e where p.username = 'editor'`);
  for (const selection of OVER_SITES) {
    const answer = await asks(stage, before, selection);
    if (!answer.includes(REQUIRED))
      faults.push(`${selection} of a publisher elsewhere asks one factor: ${answer.slice(0, 120)}`);
  }
  const stepped = await login(stage, 'editor', {
    query: '?secondFactor=required',
    authenticator: { nextAtMs: Date.now() },
  });
  for (const selection of OVER_SITES) {
    const answer = await asks(stage, stepped, selection);
    if (!answer.includes('"data":{"')) faults.push(`${selection} is refused to two factors: ${answer.slice(0, 120)}`);
  }
  await stage.root.query(`delete from auth_grant where id = '00000000-0000-7000-8000-00000000beef'`);
  return faults;
}

/** A file that is not public yet is read with all that somebody is on its site, wherever they stand. */
async function draftFiles(stage: Stage, ...browsers: readonly [Browser, Browser]): Promise<string[]> {
  const { rows } = await stage.root.query<{ path: string }>(`
    select '/files/' || a.tenant_id || '/asset/' || a.id || lower(substring(a.file_name from '\\.[A-Za-z0-9]{2,5}$')) as path
      from content_asset a join site s on s.id = a.tenant_id and s.host like 'qingxi.%'
     where a.completed_at is not null and not exists (select from live_file f where f.file_id = a.id)`);
  const [file] = rows;
  if (!file) return ['no file of a draft is there to be asked for'];
  const ask = (browser: Browser) => send(`${stage.strict.url}${file.path}`, { headers: headersOf(stage, browser) });
  const [byPassword, withCode] = [await ask(browsers[0]), await ask(browsers[1])];
  return [
    ...(byPassword.text.includes(REQUIRED) ? [] : [`a file of a draft asks one factor: ${byPassword.status}`]),
    ...(withCode.status === 200 ? [] : [`a file of a draft is refused to two factors: ${withCode.status}`]),
  ];
}

function headersOf({ admin }: Stage, browser: Browser) {
  return { cookie: browser.cookieHeader(new URL(admin)), 'user-agent': browser.userAgent };
}

async function asks(stage: Stage, browser: Browser, selection: string): Promise<string> {
  const headers = { ...headersOf(stage, browser), 'content-type': 'application/json' };
  const body = JSON.stringify({ query: `{ ${selection} }` });
  return (await send(`${stage.strict.url}/graphql`, { method: 'POST', headers, body })).text;
}

/** Codes are used once, belong to one account, and a login that needs one does not end without. */
async function providerFaults(stage: Stage): Promise<string[]> {
  const faults: string[] = [];
  const asked = await send(`${stage.strict.url}/auth/login`, {});
  if (!/[?&]acr_values=2(&|$)/.test(asked.headers.get('location') ?? ''))
    faults.push('a strict API asks for one factor');
  const authenticator = { nextAtMs: Date.now() - 30_000 };
  await login(stage, 'reviewer', { query: '?secondFactor=required', authenticator });
  const used = authenticator.nextAtMs - 30_000;
  for (const [name, code] of [
    ['a code used before', { ...authenticator, nextAtMs: used }],
    ['a code of ten minutes ago', { ...authenticator, nextAtMs: Date.now() - 600_000 }],
    ['a code of another secret', { secret: Buffer.alloc(20, 7), nextAtMs: Date.now() }],
  ] as const) {
    const browser = newBrowser(stage);
    await login(stage, 'reviewer', { browser, query: '?secondFactor=required', authenticator: stuck(code) });
    if (await hasSession(stage, browser)) faults.push(`${name} is taken`);
  }
  const without = await login(stage, 'editor', { query: '?secondFactor=required' });
  if (await hasSession(stage, without)) faults.push('a login that asks for a code ends without one');
  return faults;
}

// Types the same code again where it is refused, instead of the next one.
function stuck({ secret, nextAtMs }: Authenticator): Authenticator {
  return {
    ...(secret ? { secret } : {}),
    get nextAtMs() {
      return nextAtMs;
    },
    set nextAtMs(_: number) {
      return;
    },
  };
}

async function hasSession(stage: Stage, browser: Browser): Promise<boolean> {
  return (await send(`${stage.admin}/auth/session`, { browser })).status === 200;
}
