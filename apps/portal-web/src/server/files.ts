import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SECURITY_HEADERS } from './respond.js';

// What a browser may show in place; everything else is handed over as a download.
const SHOWN =
  /^(?:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)|video\/(?:mp4|webm)|audio\/(?:mpeg|mp4|ogg)|application\/pdf)$/;
const PASSED = ['content-length', 'content-range', 'accept-ranges', 'last-modified', 'etag'] as const;
const TIMEOUT_MS = 15_000;

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
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
  };
  for (const header of PASSED) {
    const value = upstream.headers.get(header);
    if (value) headers[header] = value;
  }
  return headers;
}

/** The name at the end of the path, readable; undefined when it is none. */
export function fileNameOf(raw: string): string | undefined {
  try {
    const name = decodeURIComponent(raw);
    return /[\u0000-\u001f\u007f/\\]/.test(name) || name === '.' || name === '..' ? undefined : name;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Hands published files of the API through, so that a citizen only ever talks to the portal's host. */
export class Files {
  constructor(private readonly apiUrl: string) {}

  /** Answers whether the file was there; only then has anything been sent. */
  async send(request: IncomingMessage, response: ServerResponse, path: string, name: string): Promise<boolean> {
    const asked: Record<string, string> = { 'accept-encoding': 'identity' };
    for (const header of ['range', 'if-none-match', 'if-modified-since'] as const) {
      const value = request.headers[header];
      if (value) asked[header] = value;
    }
    const upstream = await fetch(new URL(path, this.apiUrl), {
      method: request.method === 'HEAD' ? 'HEAD' : 'GET',
      headers: asked,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (![200, 206, 304, 416].includes(upstream.status)) {
      await upstream.body?.cancel();
      if (upstream.status >= 500) throw new Error(`The file service answered ${upstream.status}`);
      return false;
    }
    response.writeHead(upstream.status, headersOf(upstream, name));
    if (!upstream.body || request.method === 'HEAD') response.end();
    else await pipeline(Readable.fromWeb(upstream.body), response);
    return true;
  }
}
