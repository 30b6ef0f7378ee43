import { fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { connect } from '../postgres/connect.ts';
import { type Figures, figuresOf } from './figures.ts';
import { FEW, gauge, type Volley } from './load.ts';
import { startNginx } from './nginx.ts';

/** The bare limits of this machine in this run: what the same answer costs without any of the product around it. */
export interface Limits {
  readonly http: Figures;
  readonly pg: Figures;
  /** nginx with the very page as a file; null where there is no nginx. */
  readonly nginx: Figures | null;
}

/** Where the database is, and the page that nginx is given as a file. */
export interface Given {
  readonly databaseUrl: string;
  readonly page: string;
}

/** Measures a bare `node:http` server with a page of the home page's size, and a bare `pg` read of one indexed row. */
export async function measureLimits(volley: Volley, { databaseUrl, page }: Given): Promise<Limits> {
  return {
    http: await bareHttp(volley),
    pg: await barePg(volley, databaseUrl),
    nginx: await nginxStatic(volley, page),
  };
}

async function nginxStatic(volley: Volley, page: string): Promise<Figures | null> {
  const server = await startNginx(page);
  if (!server) return null;
  try {
    const shot = { url: server.url, expects: (status: number) => status === 200 };
    return await gauge(() => shot, { ...volley, pids: [server.pid] });
  } finally {
    await server.stop();
  }
}

async function bareHttp(volley: Volley): Promise<Figures> {
  const child = fork(fileURLToPath(new URL('./bare-server.ts', import.meta.url)), { stdio: 'inherit' });
  try {
    const [port] = (await once(child, 'message')) as [number];
    const shot = { url: `http://127.0.0.1:${port}/`, expects: (status: number) => status === 200 };
    return await gauge(() => shot, { ...volley, pids: child.pid ? [child.pid] : [] });
  } finally {
    child.kill();
  }
}

async function barePg({ requests, lanes }: Volley, databaseUrl: string): Promise<Figures> {
  const few = Math.ceil(requests / 3);
  const { p50, p95, p99 } = await readRows({ requests: few, lanes: FEW }, databaseUrl);
  return { ...(await readRows({ requests: requests - few, lanes }, databaseUrl)), p50, p95, p99 };
}

async function readRows({ requests, lanes }: Omit<Volley, 'pids'>, databaseUrl: string): Promise<Figures> {
  const durations: number[] = [];
  const lane = async (): Promise<void> => {
    const client = await connect({ connectionString: databaseUrl });
    for (let done = 0; done < requests / lanes; done++) {
      const begun = performance.now();
      await client.query('select tenant_id, host, name from live_site limit 1');
      durations.push(performance.now() - begun);
    }
    await client.end();
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: lanes }, lane));
  return figuresOf(durations, { failures: 0, wallMs: performance.now() - begun, cpuMs: Number.NaN });
}
