import { performance } from 'node:perf_hooks';
import http from 'node:http';
import { cpuOf } from './cpu.ts';
import { type Figures, figuresOf } from './figures.ts';

/** One request and how its answer is known to be right. */
export interface Shot {
  readonly url: string;
  readonly host?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  expects(status: number, body: string): boolean;
}

/** How hard and how long to ask. */
export interface Volley {
  readonly requests: number;
  readonly lanes: number;
  readonly pids: readonly number[];
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** Sends requests over a few lanes, one after the other on each, and measures each from call to last byte. */
export async function fire(
  next: (index: number) => Shot | Promise<Shot>,
  { requests, lanes, pids }: Volley,
): Promise<Figures> {
  const durations: number[] = [];
  let failures = 0;
  let bytes = 0;
  let index = 0;
  const lane = async (): Promise<void> => {
    while (index < requests) {
      const shot = await next(index++);
      const begun = performance.now();
      const { status, body } = await send(shot);
      durations.push(performance.now() - begun);
      bytes += Buffer.byteLength(body);
      if (!shot.expects(status, body)) failures += 1;
    }
  };
  const cpuBefore = cpuOf(pids);
  const begun = performance.now();
  await Promise.all(Array.from({ length: lanes }, lane));
  const wallMs = performance.now() - begun;
  return figuresOf(durations, { failures, wallMs, cpuMs: cpuOf(pids) - cpuBefore, bytes });
}

/** Requests at once for the times that a reader waits. */
export const FEW = 4;

/** Two volleys: a few at once for the times, a third of the requests, and many for what the machine carries. */
export async function gauge(next: (index: number) => Shot | Promise<Shot>, volley: Volley): Promise<Figures> {
  const few = Math.ceil(volley.requests / 3);
  const { p50, p95, p99, failures } = await fire(next, { requests: few, lanes: FEW, pids: [] });
  const many = await fire((index) => next(index + few), { ...volley, requests: volley.requests - few });
  return { ...many, p50, p95, p99, failures: failures + many.failures };
}

/** One request over a kept-alive connection to this machine, whatever host it names. */
export function send({
  url,
  host,
  method = 'GET',
  headers = {},
  body,
}: Omit<Shot, 'expects'>): Promise<{ status: number; body: string }> {
  const { port, pathname, search } = new URL(url);
  const options = {
    agent,
    host: '127.0.0.1',
    port,
    method,
    path: pathname + search,
    headers: { ...headers, ...(host ? { host } : {}) },
  };
  return new Promise((resolve, reject) => {
    const request = http.request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}
