import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { fill, messages as m } from '../messages/index.js';
import type { Match, Sources } from '../pages/define-page.js';
import { matchOf } from '../pages/index.js';
import type { Outcome } from '../pages/outcome.js';
import { problem } from '../pages/problem/index.js';
import { sceneOf } from '../view/frame.js';
import type { Origins } from '../view/links.js';
import { choicePairs, queryText, readChoice, type Choice } from '../view/query.js';
import { normaliseHost } from './host.js';
import { packOutcome, type Wrapping } from './pack-outcome.js';
import { packed, type Packed } from './packed.js';
import { plainPage, type plainPages } from './plain-page.js';
import type { Render } from './render.js';
import { send } from './respond.js';
import type { Site, SiteDirectory } from './site-directory.js';
import type { TagCache } from './tag-cache.js';

const MAX_TARGET = 2048;

/** Everything the portal works with. */
export type PortalParts = {
  readonly sites: SiteDirectory;
  readonly pages: TagCache<Packed>;
  readonly sources: Sources;
  readonly render: Render;
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
    const asked = new URLSearchParams(query);
    await this.serve(request, response, { site, match: matchOf(path, asked), choice: readChoice(asked) });
  }

  private refusalOf({ method, url = '' }: IncomingMessage): Packed | undefined {
    const { plain } = this.parts;
    if (method !== 'GET' && method !== 'HEAD') return plain.notAllowed;
    if (url.length > MAX_TARGET) return plain.tooLong;
    // A whole address as the target of a request is for proxies; its host would be a second opinion about the site.
    return url.startsWith('/') ? undefined : plain.badRequest;
  }

  private async serve(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> {
    const { site, match } = visit;
    if (site.state !== 'LIVE' && !match.isAlwaysOpen) return send(request, response, await this.suspended(site));
    if (match.keeping === 'page') return send(request, response, await this.page(visit));
    const { outcome, wrapping } = await this.load(visit);
    if (outcome.kind === 'direct' && (await outcome.send(request, response))) return;
    if (outcome.kind === 'direct' || outcome.kind === 'missing') return this.serve(request, response, lost(visit));
    send(request, response, (await packOutcome(outcome, wrapping)).value);
  }

  private async page(visit: Visit): Promise<Packed> {
    const load = async () => {
      const { outcome, wrapping } = await this.load(visit);
      return packOutcome(outcome, wrapping);
    };
    if (this.parts.isCacheOff) return (await load()).value;
    const { path, kind, own } = visit.match;
    const query = queryText([...own, ...choicePairs(visit.choice)]);
    const { value } = await this.parts.pages.get(`${visit.site.id} ${path} ${kind}${query}`, load);
    return value;
  }

  private async load({ site, match, choice }: Visit): Promise<{ outcome: Outcome; wrapping: Wrapping }> {
    const { sources, origins, render } = this.parts;
    const { path, own } = match;
    const scene = sceneOf({ site, path, own, choice, origins, stylesheet: sources.themes.addressOf(site.theme) });
    return { outcome: await match.load(scene, sources), wrapping: { match, scene, render } };
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

/** The same visit of an address where nothing is. */
function lost(visit: Visit): Visit {
  return { ...visit, match: problem.match('/', new URLSearchParams()) ?? visit.match };
}

function hostOf(request: IncomingMessage): string | undefined {
  const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  return hosts.length === 1 ? normaliseHost(request.headers.host) : undefined;
}

type Visit = { readonly site: Site; readonly match: Match; readonly choice: Choice };
