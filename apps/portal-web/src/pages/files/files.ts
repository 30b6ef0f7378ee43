import type { IncomingMessage, ServerResponse } from 'node:http';
import { hasLeft, relay } from './relay.js';
import { plain, weightOf, type Packed } from '../../server/packed.js';
import { SECURITY_HEADERS, send } from '../../server/respond.js';
import { TagCache, type Loaded } from '../../server/tag-cache.js';

// What a browser may show in place; everything else is handed over as a download.
// a PDF does not open inside the sandbox the file policy puts it in: it is offered for saving
const SHOWN = /^(?:image\/(?:png|jpeg|gif|webp|avif)|video\/(?:mp4|webm)|audio\/(?:mpeg|mp4|ogg))$/;
const PASSED = ['content-length', 'content-range', 'accept-ranges', 'etag'] as const;
const ASKED = ['range', 'if-range', 'if-none-match'] as const;
const FOUND: ReadonlySet<number> = new Set([200, 206, 304, 416]);
/** For the few bytes that are kept; a whole body that is handed through has no limit of time. */
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
export type FileAsked = { readonly path: string; readonly tags: readonly string[] };

type Told = (header: string) => string;

// A file can be withdrawn at any moment: whoever keeps a copy asks first whether it still stands.
const REVALIDATE = 'public, max-age=0, must-revalidate';

function headersOf(told: Told): Record<string, string> {
  const type = told('content-type').split(';')[0]?.trim().toLowerCase() ?? '';
  const disposition = told('content-disposition').replace(
    /^(?:inline|attachment)?/,
    SHOWN.test(type) ? 'inline' : 'attachment',
  );
  return {
    'content-security-policy': FILE_POLICY,
    'content-type': SHOWN.test(type) ? type : 'application/octet-stream',
    'cache-control': REVALIDATE,
    'content-disposition': disposition,
  };
}

function passed(told: Told): Record<string, string> {
  const values = PASSED.map((header) => [header, told(header)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

function askedOf(request: IncomingMessage): Record<string, string> {
  const asked: Record<string, string> = { 'accept-encoding': 'identity' };
  for (const header of ASKED) {
    const value = request.headers[header];
    if (value) asked[header] = String(value);
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

  /** Hands through what nobody else may be given; nothing of it is kept. */
  async sendOnce(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
    return this.stream(
      request,
      response,
      { path, tags: [] },
      { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
    );
  }

  /** What is said there; nothing when it is not there, or not any more. */
  async json<T>(path: string): Promise<T | null> {
    const upstream = await this.fetch(path);
    if (upstream.status === 200) return (await upstream.json()) as T;
    await upstream.body?.cancel();
    return null;
  }

  private async load({ path, tags }: FileAsked): Promise<Loaded<Kept>> {
    const upstream = await this.fetch(path);
    const told: Told = (header) => upstream.headers.get(header) ?? '';
    const size = Number(told('content-length') || Infinity);
    if (upstream.status === 200 && size <= KEPT_BYTES) {
      const headers = { ...headersOf(told), 'accept-ranges': 'bytes' };
      const file = plain(Buffer.from(await upstream.arrayBuffer()), headers, told('etag'));
      return { value: { state: 'kept', file }, tags, ttlMs: KEPT_MS };
    }
    await upstream.body?.cancel();
    if (upstream.status === 200) return { value: { state: 'large' }, tags, ttlMs: KEPT_MS };
    return { value: { state: 'missing' }, tags, ttlMs: MISSING_MS, isFleeting: true };
  }

  /** Hands it through as it comes; when the reader leaves, the API is let go too. */
  private async stream(
    request: IncomingMessage,
    response: ServerResponse,
    { path }: FileAsked,
    keeping: Readonly<Record<string, string>> = { 'cache-control': REVALIDATE },
  ): Promise<boolean> {
    const isHead = request.method === 'HEAD';
    const upstream = await relay(new URL(path, this.apiUrl), { headers: askedOf(request), isHead, reader: response });
    const status = upstream.message.statusCode ?? 500;
    if (status >= 500 || status === 429) {
      upstream.letGo();
      throw new Error(`The file service answered ${status}`);
    }
    if (!FOUND.has(status)) {
      upstream.letGo();
      return false;
    }
    const told: Told = (header) => String(upstream.message.headers[header] ?? '');
    response.writeHead(status, { ...SECURITY_HEADERS, ...headersOf(told), ...passed(told), ...keeping });
    await upstream.pass().catch((error: unknown) => {
      if (!hasLeft(error)) throw error;
    });
    return true;
  }

  private async fetch(path: string): Promise<Response> {
    const [headers, signal] = [{ 'accept-encoding': 'identity' }, AbortSignal.timeout(TIMEOUT_MS)];
    const upstream = await fetch(new URL(path, this.apiUrl), { headers, redirect: 'error', signal });
    if (upstream.status >= 500 || upstream.status === 429) {
      await upstream.body?.cancel();
      throw new Error(`The file service answered ${upstream.status}`);
    }
    return upstream;
  }
}
