import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SECURITY_HEADERS } from './respond.js';

// What a browser may show in place; everything else is handed over as a download.
const SHOWN =
  /^(?:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)|video\/(?:mp4|webm)|audio\/(?:mpeg|mp4|ogg)|application\/pdf)$/;
const PASSED = ['content-length', 'content-range', 'accept-ranges', 'last-modified', 'etag'] as const;
const ASKED = ['range', 'if-none-match', 'if-modified-since'] as const;
const FOUND: ReadonlySet<number> = new Set([200, 206, 304, 416]);
const TIMEOUT_MS = 30_000;

// A drawing or a document opened by itself may run nothing either.
const FILE_POLICY =
  "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

function headersOf(upstream: Response, name: string): Record<string, string> {
  const type =
    (upstream.headers.get('content-type') ?? 'application/octet-stream').split(';')[0]?.trim().toLowerCase() ?? '';
  const isShown = SHOWN.test(type);
  const headers: Record<string, string> = {
    ...SECURITY_HEADERS,
    'content-security-policy': FILE_POLICY,
    'cross-origin-resource-policy': 'same-origin',
    'content-type': isShown ? type : 'application/octet-stream',
    'cache-control': 'public, max-age=86400, immutable',
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename="${name}"`,
  };
  for (const header of PASSED) {
    const value = upstream.headers.get(header);
    if (value) headers[header] = value;
  }
  return headers;
}

function askedOf(request: IncomingMessage): Record<string, string> {
  const asked: Record<string, string> = { 'accept-encoding': 'identity' };
  for (const header of ASKED) {
    const value = request.headers[header];
    if (value) asked[header] = value;
  }
  return asked;
}

/** Hands published files of the API through, so that a citizen only ever talks to the portal's host. */
export class Files {
  constructor(private readonly apiUrl: string) {}

  /** Answers whether the file was there; only then has anything been sent. */
  async send(request: IncomingMessage, response: ServerResponse, path: string, name: string): Promise<boolean> {
    const isHead = request.method === 'HEAD';
    const upstream = await fetch(new URL(path, this.apiUrl), {
      method: isHead ? 'HEAD' : 'GET',
      headers: askedOf(request),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (upstream.status >= 500) throw new Error(`The file service answered ${upstream.status}`);
    if (!FOUND.has(upstream.status)) {
      await upstream.body?.cancel();
      return false;
    }
    response.writeHead(upstream.status, headersOf(upstream, name));
    if (upstream.body && !isHead) await pipeline(Readable.fromWeb(upstream.body), response);
    else response.end();
    return true;
  }
}
