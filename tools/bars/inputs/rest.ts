import type { Fuzzer } from './fuzzer.ts';
import { HEADERS } from './headers.ts';
import type { Route } from './routes.ts';
import { type Hostile, TEXTS } from './values.ts';
import { ask, type Wire } from './wire.ts';

// Most servers end a request whose head is longer than that before anybody has read it.
const HEAD_BYTES = 8_000;

const ADDRESSES: readonly Hostile[] = [
  ...TEXTS.map(({ what, make }) => ({ what, make: (mark: string) => encoded(make(mark)) })),
  { what: 'an escape that is none', make: (mark) => `%${mark}` },
  { what: 'half an escape', make: (mark) => `%E0%A4%A${mark}` },
  { what: 'a zero byte, escaped', make: (mark) => `${mark}%00` },
  { what: 'steps up', make: (mark) => `..%2f..%2f${mark}` },
  { what: 'two slashes', make: (mark) => `/${mark}//` },
];

/** Every route: its address, its parameters, its body, and every header on it. */
export async function fuzzRoutes(fuzzer: Fuzzer, routes: Readonly<Record<string, Route>>): Promise<void> {
  for (const [name, route] of Object.entries(routes)) {
    await fuzzAddress(fuzzer, name, route);
    await fuzzBody(fuzzer, name, route);
    await fuzzHeaders(fuzzer, name, route);
  }
}

async function fuzzAddress(fuzzer: Fuzzer, name: string, { wire, parts = [], query = [] }: Route): Promise<void> {
  const send = async (turn: (path: string) => string) => {
    const lawful = await wire();
    return ask(fuzzer.stage, { ...lawful, path: turn(lawful.path).slice(0, HEAD_BYTES) });
  };
  for (const part of parts)
    await fuzzer.at(`${name} at ${part}`, ADDRESSES, (value) =>
      send((path) => path.replace(part, () => String(value))),
    );
  for (const key of query) {
    await fuzzer.at(`${name}?${key}`, ADDRESSES, (value) => send((path) => `${path}?${key}=${String(value)}`));
    await fuzzer.at(`${name}?${key}[]`, ADDRESSES, (value) =>
      send((path) => `${path}?${key}[]=${String(value)}&${key}[x]=1&${key}=1`),
    );
  }
}

async function fuzzBody(fuzzer: Fuzzer, name: string, { wire, bodies = [] }: Route): Promise<void> {
  await fuzzer.at(`${name} body`, bodies, async (body) =>
    ask(fuzzer.stage, { ...(await wire()), body: Buffer.isBuffer(body) ? body : String(body) }),
  );
}

async function fuzzHeaders(fuzzer: Fuzzer, name: string, { wire }: Route): Promise<void> {
  for (const header of fuzzer.someOf(HEADERS)) {
    await fuzzer.at(`${name} ${header.name}`, header.values, async (value) => {
      const lawful: Wire = await wire();
      return ask(fuzzer.stage, { ...lawful, headers: { ...lawful.headers, [header.name]: String(value) } });
    });
  }
}

function encoded(value: unknown): string {
  return encodeURIComponent(String(value).toWellFormed()).slice(0, 4_000).replace(/%.?$/, '');
}
