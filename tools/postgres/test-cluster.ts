import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.ts';
import { freePort } from '../lib/ports.ts';
import { birthOf, end } from '../lib/processes.ts';
import { startCluster, superuser, survivorOf } from './cluster.ts';
import { connect } from './connect.ts';
import { PARTS, prepareDatabase, roleUrl, type Part } from './prepare.ts';

/** Name of the database that every test database is a copy of; nobody stays connected to it. */
export const TEMPLATE = 'jiyue_template';
const PREFIX = 'jiyue-test-';

export interface TestCluster {
  /** What tests find in JIYUE_TEST_PG. */
  readonly description: TestClusterDescription;
  stop(): Promise<void>;
}

export interface TestClusterDescription {
  /** Its folder; what is made once for all who share it lies there too. */
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  readonly superuser: { readonly user: string; readonly password: string };
  readonly roles: Record<Part, { readonly user: string; readonly password: string }>;
}

/** The server that the run shares, or one for the caller alone. */
export async function testCluster(): Promise<TestCluster> {
  const shared = process.env['JIYUE_TEST_PG'];
  return shared ? { description: JSON.parse(shared), stop: async () => undefined } : startTestCluster();
}

/** A throw-away server with every migration applied to its template database. */
export async function startTestCluster(): Promise<TestCluster> {
  await sweep();
  const base = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(base, 0o711); // mkdtemp makes 0700 folders, which the user postgres cannot pass
  writeFileSync(join(base, 'owner.pid'), `${process.pid} ${birthOf(process.pid)}`);
  const description = await describe(base);
  const options = {
    folder: folderOf(base),
    port: description.port,
    superuserPassword: description.superuser.password,
    throwAway: true,
    logFile: join(base, 'pg.log'),
  };
  const cluster = await startCluster(options);
  const stop = async () => {
    await cluster.stop();
    rmSync(base, { recursive: true, force: true });
  };
  try {
    await prepareDatabase(superuser(options), TEMPLATE, (part) => description.roles[part].password);
    await migrate(description);
    await closeTemplate(options);
  } catch (error) {
    await stop();
    throw error;
  }
  return { description, stop };
}

function folderOf(base: string): string {
  return join(base, 'pg');
}

async function describe(folder: string): Promise<TestClusterDescription> {
  const logins = PARTS.map((part) => [part, { user: `jiyue_${part}`, password: randomBytes(12).toString('hex') }]);
  return {
    folder,
    host: '127.0.0.1',
    port: await freePort(),
    superuser: { user: 'postgres', password: randomBytes(12).toString('hex') },
    roles: Object.fromEntries(logins),
  };
}

/** Runs the product's own migration program from its sources. */
function migrate(description: TestClusterDescription): Promise<void> {
  const at = { host: description.host, port: description.port, database: TEMPLATE };
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    JIYUE_ENV: 'test',
    SWC_NODE_PROJECT: join(ROOT, 'tsconfig.base.json'),
  };
  delete env['NODE_OPTIONS'];
  for (const part of PARTS) {
    env[part === 'api' ? 'DATABASE_URL' : `DATABASE_${part.toUpperCase()}_URL`] = roleUrl(
      part,
      description.roles[part].password,
      at,
    );
  }
  const args = [
    '--conditions=@jiyue/source',
    '--import',
    '@swc-node/register/esm-register',
    join(ROOT, 'apps', 'api', 'src', 'migrate.ts'),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`migrations failed (${code})\n${output}`)),
    );
  });
}

/** A connection left open on the template would make every copy of it fail: refuse new ones, end the old. */
async function closeTemplate(options: { port: number; superuserPassword: string }): Promise<void> {
  const client = await connect(superuser(options));
  try {
    await client.query(`alter database ${TEMPLATE} with is_template true allow_connections false`);
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [TEMPLATE]);
  } finally {
    await client.end();
  }
}

/** Ends the servers and removes the files of test runs that were killed. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const base = join(tmpdir(), name);
    const note = join(base, 'owner.pid');
    if (!existsSync(note)) continue;
    const [pid = '0', birth = ''] = readFileSync(note, 'utf8').split(' ');
    if (birthOf(Number(pid)) === birth) continue;
    const survivor = survivorOf(folderOf(base));
    if (survivor) await end(survivor.pid, { signal: 'SIGQUIT' });
    rmSync(base, { recursive: true, force: true });
  }
}
