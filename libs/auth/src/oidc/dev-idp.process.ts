import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ContractUser } from './contract-login.js';

/** The development provider running as a process of its own, as it does under `npm start`. */
export interface DevIdpProcess {
  readonly issuer: string;
  readonly clientSecret: string;
  user(username: string): ContractUser;
  /** Takes the account out of accounts.json. */
  remove(username: string): void;
  stop(): Promise<void>;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../../../..');

/** Starts the provider for tests, on a free port and an empty data folder. */
export async function startDevIdp(publicUrl: string): Promise<DevIdpProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jiyue-idp-'));
  const port = await freePort();
  let stop = await spawnIdp(dataDir, port, publicUrl);
  const file = join(dataDir, 'accounts.json');
  const accounts = (): ContractUser[] => JSON.parse(readFileSync(file, 'utf8')) as ContractUser[];
  return {
    issuer: `http://localhost:${port}/realms/jiyue`,
    clientSecret: readFileSync(join(dataDir, 'secrets', 'oidc-client-secret'), 'utf8').trim(),
    user: (username) => {
      const { password = '' } = accounts().find((account) => account.username === username) ?? {};
      return { username, password };
    },
    remove: (username) => writeFileSync(file, JSON.stringify(accounts().filter((one) => one.username !== username))),
    stop: () => stop(),
    start: async () => {
      stop = await spawnIdp(dataDir, port, publicUrl);
    },
  };
}

async function spawnIdp(dataDir: string, port: number, publicUrl: string): Promise<() => Promise<void>> {
  const program = join(root, 'apps/dev-idp/src/main.ts');
  const child = spawn(
    process.execPath,
    ['--conditions=@jiyue/source', '--import', '@swc-node/register/esm-register', program],
    {
      cwd: root,
      env: {
        JIYUE_ENV: 'test',
        JIYUE_DATA: dataDir,
        JIYUE_IDP_PORT: String(port),
        JIYUE_PUBLIC_URL: publicUrl,
        SWC_NODE_PROJECT: join(root, 'tsconfig.base.json'),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(failed)]);
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  };
}

function failed(): never {
  throw new Error('The development identity provider did not start');
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No free port');
  return address.port;
}
