import { fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { connect } from '../postgres/connect.ts';
import { type Figures, figuresOf } from './figures.ts';
import { fire, type Volley } from './load.ts';

/** The bare limits of this machine in this run: what the same answer costs without any of the product around it. */
export interface Limits {
  readonly http: Figures;
  readonly pg: Figures;
}

/** Measures a bare `node:http` server with a page of the home page's size, and a bare `pg` read of one indexed row. */
export async function measureLimits(volley: Volley, databaseUrl: string): Promise<Limits> {
  return { http: await bareHttp(volley), pg: await barePg(volley, databaseUrl) };
}

async function bareHttp(volley: Volley): Promise<Figures> {
  const child = fork(fileURLToPath(new URL('./bare-server.ts', import.meta.url)), { stdio: 'inherit' });
  try {
    const [port] = (await once(child, 'message')) as [number];
    const shot = { url: `http://127.0.0.1:${port}/`, expects: (status: number) => status === 200 };
    return await fire(() => shot, { ...volley, pids: child.pid ? [child.pid] : [] });
  } finally {
    child.kill();
  }
}

async function barePg({ requests, lanes }: Volley, databaseUrl: string): Promise<Figures> {
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
