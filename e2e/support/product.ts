import { readFileSync } from 'node:fs';
import type { Running } from '../../tools/supervisor/running.ts';

/** The running copy under test. */
export function product(): Running {
  const file = process.env['JIYUE_RUNNING'];
  if (!file) throw new Error('JIYUE_RUNNING names no running.json');
  const running: Running = JSON.parse(readFileSync(file, 'utf8'));
  return running;
}

/** A demo account of the running copy. */
export function account(username: string): Running['accounts'][number] {
  const found = product().accounts.find((one) => one.username === username);
  if (!found) throw new Error(`no demo account ${username}`);
  return found;
}

/** Address on the portal of a site, by its code or `province`. */
export function portalUrl(site: string, path = '/'): string {
  const { port, hosts } = product().portal;
  const host = hosts[site];
  if (!host) throw new Error(`no site ${site}`);
  return `http://${host}:${port}${path}`;
}
