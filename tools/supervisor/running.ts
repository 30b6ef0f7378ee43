import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { common } from '../../apps/admin-web/src/i18n/common.zh-CN.ts';
import type { Account } from '../lib/accounts.ts';
import { connect } from '../postgres/connect.ts';
import { portsOf } from './environment.ts';

export interface Running {
  readonly admin: string;
  readonly graphql: string;
  readonly publicGraphql: string;
  readonly portal: { readonly port: number; readonly hosts: Record<string, string> };
  readonly idp: string;
  readonly health: string;
  readonly metrics: string;
  readonly accounts: ReadonlyArray<Pick<Account, 'username' | 'password' | 'name' | 'role' | 'site'>>;
}

/** Where everything of a running copy is. */
export async function describe(environment: NodeJS.ProcessEnv, accounts: readonly Account[]): Promise<Running> {
  const admin = environment['JIYUE_PUBLIC_URL'] ?? '';
  return {
    admin,
    graphql: `${admin}/graphql`,
    publicGraphql: `${admin}/public/graphql`,
    portal: {
      port: Number(environment['JIYUE_PORTAL_PORT']),
      hosts: await hosts(environment['DATABASE_IDENTITY_URL'] ?? ''),
    },
    idp: `${environment['KEYCLOAK_URL']}/realms/jiyue`,
    health: `${admin}/health/ready`,
    metrics: `${admin}/metrics`,
    accounts: accounts.map(({ username, password, name, role, site }) => ({ username, password, name, role, site })),
  };
}

/** Hosts of the open sites by site code; the topmost also as `province`. */
async function hosts(url: string): Promise<Record<string, string>> {
  const client = await connect({ connectionString: url });
  try {
    const { rows } = await client.query<{ code: string; host: string }>(
      `select code, host from site where state = 'live' order by nlevel(path), code`,
    );
    const [top] = rows;
    return {
      ...(top ? { province: top.host } : {}),
      ...Object.fromEntries(rows.map(({ code, host }) => [code, host])),
    };
  } finally {
    await client.end();
  }
}

/** Writes running.json whole or not at all: tools poll for it. */
export function announce(data: string, running: Running): void {
  const file = runningFile(data);
  writeFileSync(`${file}.new`, `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export function withdraw(data: string): void {
  rmSync(runningFile(data), { force: true });
}

export function runningFile(data: string): string {
  return join(data, 'running.json');
}

function roleWord(role: string): string {
  const word = `role.${role.toUpperCase().replaceAll('-', '_')}`;
  return Object.entries(common).find(([key]) => key === word)?.[1] ?? role;
}

/** What the person who typed the command wants to know. */
export function greeting(running: Running, port: number): string {
  const width = Math.max(...running.accounts.map(({ username }) => username.length));
  const province = running.portal.hosts['province'];
  return [
    '',
    `后台 Admin      ${running.admin}`,
    `门户 Portal     ${province ? `http://${province}:${running.portal.port}` : `http://<host>:${running.portal.port}`}`,
    `身份 Identity   ${running.idp}`,
    `健康 Health     ${running.health}   worker http://127.0.0.1:${portsOf(port).worker}/health/ready`,
    '',
    '演示账号 Demo accounts',
    ...running.accounts.map(
      ({ username, password, name, role, site }) =>
        `  ${username.padEnd(width)}  ${password}  ${roleWord(role)} ${name} · ${running.portal.hosts[site] ?? site}`,
    ),
    '',
    'Ctrl-C 停止 stops everything.',
    '',
  ].join('\n');
}
