import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { plain, weightOf, type Packed } from '../../server/packed.js';
import { SECURITY_HEADERS, send } from '../../server/respond.js';
import { TagCache, type Loaded } from '../../server/tag-cache.js';

// What a browser may show in place; everything else is handed over as a download.
// a PDF does not open inside the sandbox the file policy puts it in: it is offered for saving
const SHOWN = /^(?:image\/(?:png|jpeg|gif|webp|avif)|video\/(?:mp4|webm)|audio\/(?:mpeg|mp4|ogg))$/;
const PASSED = ['content-length', 'content-range', 'accept-ranges', 'last-modified', 'etag'] as const;
const ASKED = ['range', 'if-none-match', 'if-modified-since'] as const;
const FOUND: ReadonlySet<number> = new Set([200, 206, 304, 416]);
const TIMEOUT_MS = 30_000;
const KEPT_BYTES = 512 * 1024;
const CACHE_BYTES = 96 * 1024 * 1024;
const KEPT_MS = 300_000;
const MISSING_MS = 10_000;

// A drawing or a document opened by itself may run nothing either.
const FILE_POLICY =
  "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

type Kept = { readonly state: 'kept'; readonly file: Packed } | { readonly state: 'missing' | 'large' };

/** Which file is asked for, and what its being public depends on. */
export type FileAsked = { readonly path: string; readonly name: string; readonly tags: readonly string[] };

function headersOf(upstream: Response, name: string): Record<string, string> {
  const type = (upstream.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const isShown = SHOWN.test(type);
  return {
    'content-security-policy': FILE_POLICY,
    'content-type': isShown ? type : 'application/octet-stream',
    'cache-control': 'public, max-age=86400, immutable',
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename="${name}"`,
  };
}

function passed(upstream: Response): Record<string, string> {
  const values = PASSED.map((header) => [header, upstream.headers.get(header) ?? ''] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
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
  readonly cache: TagCache<Kept>;

  constructor(
    private readonly apiUrl: string,
    isTrusted: () => boolean,
  ) {
    const sizeOf = (kept: Kept) => (kept.state === 'kept' ? weightOf(kept.file) : 64);
    this.cache = new TagCache({ maxBytes: CACHE_BYTES, sizeOf, isTrusted });
  }

  /** Answers whether the file was there; only then has anything been sent. */
  async send(request: IncomingMessage, response: ServerResponse, asked: FileAsked): Promise<boolean> {
    if (request.headers.range) return this.stream(request, response, asked);
    const { value } = await this.cache.get(asked.path, () => this.load(asked));
    if (value.state === 'large') return this.stream(request, response, asked);
    if (value.state === 'kept') send(request, response, value.file);
    return value.state === 'kept';
  }

  private async load({ path, name, tags }: FileAsked): Promise<Loaded<Kept>> {
    const upstream = await this.fetch(path, { 'accept-encoding': 'identity' });
    const size = Number(upstream.headers.get('content-length') ?? Infinity);
    if (upstream.status === 200 && size <= KEPT_BYTES) {
      const file = plain(Buffer.from(await upstream.arrayBuffer()), headersOf(upstream, name));
      return { value: { state: 'kept', file }, tags, ttlMs: KEPT_MS };
    }
    await upstream.body?.cancel();
    if (upstream.status === 200) return { value: { state: 'large' }, tags, ttlMs: KEPT_MS };
    return { value: { state: 'missing' }, tags, ttlMs: MISSING_MS, isFleeting: true };
  }

  private async stream(request: IncomingMessage, response: ServerResponse, asked: FileAsked): Promise<boolean> {
    const isHead = request.method === 'HEAD';
    const upstream = await this.fetch(asked.path, askedOf(request), isHead ? 'HEAD' : 'GET');
    if (!FOUND.has(upstream.status)) {
      await upstream.body?.cancel();
      return false;
    }
    response.writeHead(upstream.status, {
      ...SECURITY_HEADERS,
      ...headersOf(upstream, asked.name),
      ...passed(upstream),
    });
    if (upstream.body && !isHead) await pipeline(Readable.fromWeb(upstream.body), response);
    else response.end();
    return true;
  }

  private async fetch(path: string, headers: Record<string, string>, method = 'GET'): Promise<Response> {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const upstream = await fetch(new URL(path, this.apiUrl), { method, headers, redirect: 'error', signal });
    if (upstream.status >= 500 || upstream.status === 429) {
      await upstream.body?.cancel();
      throw new Error(`The file service answered ${upstream.status}`);
    }
    return upstream;
  }
}
