import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Host } from './province.ts';

const READ: Readonly<Record<string, ((bytes: Buffer) => Buffer) | undefined>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (bytes) => bytes,
};
const ASKED = { br: 'br', gzip: 'gzip', 'br;q=0, gzip': 'gzip', 'gzip;q=0': 'identity', identity: 'identity' } as const;

/** Every encoding holds the same page, and says that it depends on what the reader accepts. */
export async function encodingFaults(port: number, { host }: Host, path: string): Promise<string[]> {
  const faults: string[] = [];
  const bodies = new Set<string>();
  for (const [asked, expected] of Object.entries(ASKED)) {
    const { headers, bytes } = await fetchRaw(port, host, { path, asked });
    const encoding = headers.get('content-encoding') ?? 'identity';
    if (encoding !== expected) faults.push(`${path} asked as ${asked} came as ${encoding}`);
    if (!/\bAccept-Encoding\b/i.test(headers.get('vary') ?? '')) faults.push(`${path} asked as ${asked} has no Vary`);
    bodies.add(READ[encoding]?.(bytes).toString() ?? '');
  }
  return bodies.size === 1 ? faults : [...faults, `${path} differs between encodings`];
}

interface Asked {
  readonly path: string;
  readonly asked: string;
}

interface Raw {
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
}

/** An answer as it came, not unpacked. */
function fetchRaw(port: number, host: string, { path, asked }: Asked): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const headers = { host, 'accept-encoding': asked };
    const sent = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const given = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
        resolve({ headers: new Map(given), bytes: Buffer.concat(chunks) });
      });
    });
    sent.once('error', reject);
    sent.end();
  });
}
