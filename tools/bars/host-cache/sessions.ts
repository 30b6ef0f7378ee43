import type { Client } from 'pg';
import type { Running } from '../../supervisor/running.ts';
import { signIn } from './sign-in.ts';
import { exchange } from './wire.ts';

const UNKEPT = /\b(no-store|private)\b/;

interface Draft {
  readonly tenant: string;
  readonly host: string;
  readonly path: string;
}

/** Nothing that belongs to one person may stay in a cache: sessions, answers to staff, drafts and their files. */
export async function sessionFaults(running: Running, root: Client): Promise<{ checks: number; faults: string[] }> {
  const { cookie, steps } = await signIn(running, 'editor');
  const faults = steps
    .filter(
      ({ url, setsCookie, cacheControl }) => url.startsWith(running.admin) && setsCookie && !UNKEPT.test(cacheControl),
    )
    .map(({ url }) => `a cookie is set on an answer that may be kept: ${new URL(url).pathname}`);
  const staff = await staffFaults(running, cookie);
  const drafts = await drafted(root);
  const pages = await draftPageFaults(running, drafts, cookie);
  const files = await draftFileFaults(running, await draftFiles(root), cookie);
  return {
    checks: steps.length + staff.checks + pages.checks + files.checks,
    faults: [...faults, ...staff.faults, ...pages.faults, ...files.faults],
  };
}

interface Checked {
  readonly checks: number;
  readonly faults: readonly string[];
}

/** Answers to a signed-in person say that nobody may keep them. */
async function staffFaults({ admin, graphql }: Running, cookie: string): Promise<Checked> {
  const query = { method: 'POST', body: JSON.stringify({ query: '{ me { id name } }' }) };
  const headers = { cookie, 'content-type': 'application/json', 'apollo-require-preflight': '1' };
  const answers = {
    '/auth/session': await fetch(`${admin}/auth/session`, { headers }),
    '/auth/session of nobody': await fetch(`${admin}/auth/session`),
    '/graphql': await fetch(graphql, { ...query, headers }),
    '/graphql of nobody': await fetch(graphql, { ...query, headers: { ...headers, cookie: '' } }),
  };
  if (answers['/auth/session'].status !== 200) throw new Error('The session is not recognised');
  const kept = Object.entries(answers).filter(
    ([, { headers: given }]) => !UNKEPT.test(given.get('cache-control') ?? ''),
  );
  await Promise.all(Object.values(answers).map((answer) => answer.arrayBuffer()));
  return { checks: 4, faults: kept.map(([name]) => `${name} may be kept by a cache`) };
}

async function drafted(root: Client): Promise<Draft[]> {
  const { rows } = await root.query<Draft>(`
    select a.tenant_id as tenant, s.host, '/' || c.path || '/' || a.id || '.html' as path
    from content_article a join content_column c on c.tenant_id = a.tenant_id and c.id = a.column_id
      join live_site s on s.tenant_id = a.tenant_id
    where a.live_revision is null order by a.id limit 12`);
  if (rows.length === 0) throw new Error('The province has no draft to look for');
  return rows;
}

/** A draft is no page for anyone on the portal, whatever they send along. */
async function draftPageFaults({ portal }: Running, drafts: readonly Draft[], cookie: string): Promise<Checked> {
  const ways = ['', '?preview=1', '?draft=true', '?revision=1'].flatMap((asked) => [
    { asked, headers: { cookie } },
    { asked, headers: {} },
  ]);
  const faults: string[] = [];
  for (const { host, path } of drafts) {
    for (const { asked, headers } of ways) {
      faults.push(...(await pageFaults(portal.port, { host, path: path + asked, headers })));
    }
  }
  return { checks: drafts.length * ways.length, faults };
}

interface Asked {
  readonly host: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How the portal answers: its hosts need no resolver. */
async function pageFaults(port: number, { host, path, headers = {} }: Asked): Promise<string[]> {
  const given: [string, string][] = [['Host', host], ...Object.entries(headers)];
  const answer = await exchange(port, { line: `GET ${path} HTTP/1.1`, headers: given });
  return [
    ...(answer.status === 404 ? [] : [`what is no page is shown on the portal: ${host}${path} ${answer.status}`]),
    ...(answer.headers.has('set-cookie') ? [`the portal sets a cookie: ${host}${path}`] : []),
  ];
}

async function draftFiles(root: Client): Promise<Draft[]> {
  const { rows } = await root.query<Draft>(`
    select f.tenant_id as tenant, s.host, '/files/' || f.tenant_id || '/asset/' || f.id || '.' || lower(substring(f.file_name from '\\.([A-Za-z0-9]{2,5})$')) as path
    from content_asset f join live_site s on s.tenant_id = f.tenant_id
    where f.state in ('clean', 'not_scanned')
      and not exists (select from live_file l where l.tenant_id = f.tenant_id and l.file_id = f.id)
    order by f.id limit 12`);
  return rows;
}

/** A file that no live article shows is its site's people's alone, before and after one of them has fetched it. */
async function draftFileFaults({ admin, portal }: Running, files: readonly Draft[], cookie: string): Promise<Checked> {
  const faults: string[] = [];
  for (const { tenant, host, path } of files) {
    const seen = await fetch(`${admin}${path}`, { headers: { cookie, 'x-site': tenant } });
    await seen.arrayBuffer();
    if (seen.ok && !UNKEPT.test(seen.headers.get('cache-control') ?? ''))
      faults.push(`a draft's file may be kept by a cache: ${path}`);
    const anonymous = await fetch(`${admin}${path}`);
    await anonymous.arrayBuffer();
    if (anonymous.status !== 404) faults.push(`a draft's file is public: ${path} ${anonymous.status}`);
    for (const asked of ['', '?x=1']) faults.push(...(await pageFaults(portal.port, { host, path: path + asked })));
  }
  return { checks: files.length * 4, faults };
}
