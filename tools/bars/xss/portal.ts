import { request } from 'node:http';
import type { Browser } from '@playwright/test';
import { type Drawn, Easel } from './draw.ts';
import type { Payload } from './grammar.ts';
import type { Placed } from './place.ts';

const AT_ONCE = 40;

export interface Seen {
  readonly documents: number;
  readonly ran: ReadonlySet<number>;
  readonly armed: readonly string[];
  readonly shown: ReadonlySet<number>;
}

/** Draws every page of the portal that payloads stand on, without the policy that would hold them back. */
export async function seePortal(browser: Browser, port: number, placed: readonly Placed[]): Promise<Seen> {
  const easel = await Easel.open(browser, `http://hostile.localhost:${port}`);
  const [ran, shown, armed] = [new Set<number>(), new Set<number>(), [] as string[]];
  try {
    for (let at = 0; at < placed.length; at += AT_ONCE) {
      const documents = await Promise.all(placed.slice(at, at + AT_ONCE).map((one) => pageOf(port, one)));
      const found = await easel.draw(documents);
      found.ran.forEach((id) => ran.add(id));
      found.shown.forEach((id) => shown.add(id));
      armed.push(...found.armed);
    }
  } finally {
    await easel.close();
  }
  return { documents: placed.length, ran, armed, shown };
}

/** A page as the portal sends it, whatever its status. */
export function pageOf(port: number, { host, path }: Placed): Promise<Drawn & { status: number; policy: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers: { host: `${host}:${port}` } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const policy = String(response.headers['content-security-policy'] ?? '');
        resolve({
          name: `${host}${path}`.slice(0, 80),
          html: Buffer.concat(chunks).toString(),
          status: response.statusCode ?? 0,
          policy,
        });
      });
    });
    sent.once('error', reject);
    sent.end();
  });
}

/** Payloads that no page showed: they prove nothing. */
export function unseen(all: readonly Payload[], { shown }: Pick<Seen, 'shown'>): Payload[] {
  return all.filter(({ id }) => !shown.has(id));
}
