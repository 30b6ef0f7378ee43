import { createServer, type Server } from 'node:net';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Canaries } from './forms.ts';

/** A listener that nobody but the proof itself may ever reach. */
export interface Canary extends Canaries {
  /** Connections so far. */
  hits(): number;
  close(): Promise<void>;
}

/** Listens on two loopback ports: one counts, the other counts and sends on to the first. */
export async function startCanary(): Promise<Canary> {
  let hits = 0;
  const answer = (text: string): Server =>
    createServer((socket) => {
      hits += 1;
      socket.on('error', () => socket.destroy());
      socket.once('data', () => socket.end(text));
    });
  const goal = answer('HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 0\r\n\r\n');
  const port = await listen(goal);
  const onward = answer(`HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:${port}/\r\ncontent-length: 0\r\n\r\n`);
  const redirectPort = await listen(onward);
  const close = async () => {
    for (const server of [goal, onward]) await new Promise((resolve) => server.close(resolve));
  };
  return { port, redirectPort, hits: () => hits, close };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('The canary has no port'));
    });
  });
}

/** One connection that a program of the product opened. */
export interface Call {
  readonly program: string;
  readonly to: string;
}

/** Begins the book in which the programs write down whom they call. */
export function beginBook(file: string): void {
  appendFileSync(file, '');
}

// The second is the API of a stage: the same modules, brought up by tools/bars/tenant-api.
const SERVER = /\/apps\/[a-z-]+\/dist\/|\/tenant-api\/serve\.ts$/;

/** Calls of the servers so far; what starts and watches them is not theirs. */
export function callsIn(file: string): Call[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): Call => JSON.parse(line)).filter(({ program }) => SERVER.test(program));
}
