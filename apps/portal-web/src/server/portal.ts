import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { fill, messages as m } from '../messages/index.js';
import { sceneOf } from '../view/frame.js';
import type { Origins } from '../view/links.js';
import { addressOf, type Address } from './address.js';
import type { Files } from './files.js';
import { normaliseHost } from './host.js';
import type { PageLoader, Shown } from './load-page.js';
import type { Outcome } from './outcome.js';
import { packed, type Packed } from './packed.js';
import { plainPage, type plainPages } from './plain-page.js';
import { queryOf, readingOf, type Reading } from './reading.js';
import type { Render } from './render.js';
import { send } from './respond.js';
import { columnTags, siteTags, type Site, type SiteDirectory } from './site-directory.js';
import { type Loaded, type TagCache } from './tag-cache.js';
import type { Themes } from './theme.js';

const MAX_TARGET = 2048;
const IMMUTABLE = { 'cache-control': 'public, max-age=31536000, immutable' };
// A browser asks again every time and mostly hears 304; a shared cache in front may not keep what a purge cannot reach.
const REVALIDATE = { 'cache-control': 'public, max-age=0, must-revalidate' };
const TEXT_MS = 300_000;

/** Everything the portal works with. */
export type PortalParts = {
  readonly sites: SiteDirectory;
  readonly pages: TagCache<Packed>;
  readonly loader: PageLoader;
  readonly render: Render;
  readonly themes: Themes;
  readonly files: Files;
  readonly origins: Origins;
  readonly plain: Awaited<ReturnType<typeof plainPages>>;
  readonly health: () => { readonly isReady: boolean; readonly report: object };
  readonly isCacheOff: boolean;
  readonly log: Logger;
};

/** Answers the requests of all hosts. */
export class Portal {
  constructor(private readonly parts: PortalParts) {}

  server(): Server {
    const limits = {
      maxHeaderSize: 16 * 1024,
      requestTimeout: 10_000,
      headersTimeout: 5_000,
      keepAliveTimeout: 65_000,
    };
    return createServer(limits, (request, response) => {
      this.answer(request, response).catch((error: Error) => this.fail(request, response, error));
    });
  }

  private fail(request: IncomingMessage, response: ServerResponse, error: Error): void {
    // Neither host nor path is logged at this level: both are the reader's.
    this.parts.log.error({ err: error }, 'page not served');
    if (response.headersSent) response.destroy();
    else send(request, response, this.parts.plain.broken);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = this.refusalOf(request);
    if (refused) return send(request, response, refused);
    const [path = '/', query = ''] = (request.url ?? '').split(/\?(.*)/s, 2);
    if (path === '/healthz') return this.health(request, response);
    const host = hostOf(request);
    const site = host && (await this.parts.sites.find(host));
    if (!site) return send(request, response, this.parts.plain.unknownHost);
    const address = addressOf(path);
    const visit = { site, address, path, reading: readingOf(address, new URLSearchParams(query)) };
    await this.serve(request, response, visit);
  }

  private refusalOf({ method, url = '' }: IncomingMessage): Packed | undefined {
    const { plain } = this.parts;
    if (method !== 'GET' && method !== 'HEAD') return plain.notAllowed;
    if (url.length > MAX_TARGET) return plain.tooLong;
    // A whole address as the target of a request is for proxies; its host would be a second opinion about the site.
    return url.startsWith('/') ? undefined : plain.badRequest;
  }

  private async serve(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> {
    const { address, site, reading } = visit;
    const sheet = address.kind === 'theme' ? this.parts.themes.file(address.file) : undefined;
    if (sheet) return send(request, response, { ...sheet, headers: { ...sheet.headers, ...IMMUTABLE } });
    if (site.state !== 'LIVE') return send(request, response, await this.suspended(site));
    if (address.kind === 'moved') return this.redirect(request, response, address.to + queryOf(reading));
    if (address.kind === 'file' && (await this.sendFile(request, response, visit, address))) return;
    send(request, response, await this.page(visit, shownOf(address)));
  }

  private async sendFile(
    request: IncomingMessage,
    response: ServerResponse,
    visit: Visit,
    file: File,
  ): Promise<boolean> {
    // A site hands out its own files only: another site's never appear under its host.
    const { site, path } = visit;
    if (file.tenant !== site.id) return false;
    // What shows a file stands in a column: a withdrawal purges the column and with it the kept file.
    const tags = [...siteTags(site), ...columnTags(site)];
    return this.parts.files.send(request, response, { path, name: file.name, tags });
  }

  private redirect(request: IncomingMessage, response: ServerResponse, to: string): void {
    const headers = { location: to, ...REVALIDATE };
    send(request, response, {
      ...this.parts.plain.badRequest,
      status: 301,
      headers,
      identity: Buffer.alloc(0),
      gzip: undefined,
      brotli: undefined,
    });
  }

  private async page(visit: Visit, address: Shown): Promise<Packed> {
    const load = () => this.load(visit, address);
    if (this.parts.isCacheOff) return (await load()).value;
    // Addresses that no rule knows all show the same page: one entry per site and reading holds them all.
    const path = address.kind === 'unknown' ? '?' : visit.path;
    const { value } = await this.parts.pages.get(`${visit.site.id} ${path} ${queryOf(visit.reading)}`, load);
    return value;
  }

  private async load(visit: Visit, address: Shown): Promise<Loaded<Packed>> {
    const { site, reading } = visit;
    const { themes, origins, loader } = this.parts;
    const path = address.kind === 'unknown' ? '/' : visit.path;
    const scene = sceneOf({ site, path, reading, origins, stylesheet: themes.addressOf(site.theme) });
    return this.pack(await loader.load(address, scene));
  }

  private async pack(outcome: Outcome): Promise<Loaded<Packed>> {
    const { tags } = outcome;
    if (outcome.kind === 'moved') {
      return { value: await packed('', { location: outcome.to, ...REVALIDATE }, 301), tags, ttlMs: TEXT_MS };
    }
    if (outcome.kind === 'text') {
      const value = await packed(outcome.text, { 'content-type': `${outcome.type}; charset=utf-8`, ...REVALIDATE });
      return { value, tags, ttlMs: TEXT_MS };
    }
    const html = await this.parts.render(outcome.page);
    const value = await packed(html, { 'content-type': 'text/html; charset=utf-8', ...REVALIDATE }, outcome.status);
    return { value, tags, ttlMs: outcome.ttlMs };
  }

  private suspended(site: Site): Promise<Packed> {
    return plainPage({
      status: 503,
      title: `${site.name}：${m.suspendedTitle}`,
      text: site.notice || fill(m.suspendedText, { name: site.name }),
      headers: { 'retry-after': '3600' },
    });
  }

  private async health(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { isReady, report } = this.parts.health();
    const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
    send(request, response, await packed(JSON.stringify(report), headers, isReady ? 200 : 503));
  }
}

/** A file or a style sheet that is not there is an unknown address like any other. */
function shownOf(address: Exclude<Address, { kind: 'moved' }>): Shown {
  return address.kind === 'file' || address.kind === 'theme' ? { kind: 'unknown' } : address;
}

function hostOf(request: IncomingMessage): string | undefined {
  const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  return hosts.length === 1 ? normaliseHost(request.headers.host) : undefined;
}

type Visit = { readonly site: Site; readonly address: Address; readonly path: string; readonly reading: Reading };
type File = Extract<Address, { kind: 'file' }>;
