import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import type { Match, Sources } from '../pages/define-page.js';
import { matchOf } from '../pages/index.js';
import { ASKED, askedFor, withAsked } from '../pages/problem/asked.js';
import type { plainPages } from '../pages/problem/plain.js';
import type { ProblemStatus } from '../pages/problem/problems.js';
import { suspendedPage } from '../pages/problem/suspended.js';
import { sceneOf, type Scene } from '../view/frame.js';
import type { Origins } from '../view/links.js';
import { choicePairs, queryText, readChoice, type Choice } from '../view/query.js';
import { FailureLog } from './failure-log.js';
import type { Health } from './health.js';
import { readHost } from './host.js';
import { HotPages } from './hot-pages.js';
import { movedTo } from './moved.js';
import { packOutcome, PROBLEM_MS } from './pack-outcome.js';
import { packed, type Packed } from './packed.js';
import type { Render } from './render.js';
import { refuse, send } from './respond.js';
import { siteTags, type Site, type SiteDirectory } from './site-directory.js';
import type { Loaded, TagCache } from './tag-cache.js';

const MAX_TARGET = 2048;
const SUSPENDED_MS = 300_000;

/** Everything the portal works with. */
export type PortalParts = {
  readonly sites: SiteDirectory;
  readonly pages: TagCache<Packed>;
  readonly sources: Sources;
  readonly render: Render;
  readonly origins: Origins;
  readonly plain: Awaited<ReturnType<typeof plainPages>>;
  readonly health: () => Promise<Health>;
  readonly isCacheOff: boolean;
  readonly log: Logger;
};

/** Answers the requests of all hosts. */
export class Portal {
  private readonly hot: HotPages;
  private readonly failures: FailureLog;

  constructor(private readonly parts: PortalParts) {
    this.hot = new HotPages(parts.sites, parts.pages);
    this.failures = new FailureLog(parts.log);
  }

  server(): Server {
    const limits = {
      maxHeaderSize: 16 * 1024,
      requestTimeout: 10_000,
      headersTimeout: 5_000,
      keepAliveTimeout: 65_000,
    };
    const last = new WeakMap<Duplex, ServerResponse>();
    const server = createServer(limits, (request, response) => {
      last.set(request.socket, response);
      this.answer(request, response).catch((error: Error) => this.fail(request, response, error));
    });
    const { badRequest, tooLong } = this.parts.plain;
    return server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
      // What comes after a head may spoil a request that was answered already: a second answer would be the next one's.
      if (isAnswered(last.get(socket))) socket.destroy();
      else refuse(socket, error.code === 'HPE_HEADER_OVERFLOW' ? tooLong : badRequest);
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '' } = request;
    // A whole address as the target of a request is for proxies; its host would be a second opinion about the site.
    if (!url.startsWith('/')) return send(request, response, this.parts.plain.badRequest);
    const hot = this.hot.find(request);
    if (hot) return send(request, response, hot);
    if (/^\/healthz(?:\?|$)/.test(url)) return this.health(request, response);
    const host = hostOf(request);
    const site = host && (await this.parts.sites.find(host));
    if (!site) return send(request, response, this.parts.plain.unknownHost);
    if (site.host !== host) return send(request, response, movedTo(this.parts.origins.of(site.host), url));
    const [path = '/', query = ''] = url.length > MAX_TARGET ? [] : url.split(/\?(.*)/s, 2);
    const asked = new URLSearchParams(query);
    const visit = { site, match: matchOf(path, asked), choice: readChoice(asked), asked: askedFor(url) };
    await this.serve(request, response, visit).catch((error: Error) => this.repair(request, response, visit, error));
  }

  private async serve(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> {
    const { site, match } = visit;
    if (site.state !== 'LIVE' && !match.isAlwaysOpen) return send(request, response, await this.suspended(site));
    const status = refusalOf(request, match);
    if (status) return send(request, response, await this.problem(visit, status));
    if (match.keeping === 'page') return send(request, response, await this.page(request, visit));
    await this.serveFresh(request, response, visit);
  }

  /** What is made anew for every request. */
  private async serveFresh(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> {
    const { match } = visit;
    const scene = this.sceneOf(visit);
    const { sources, render } = this.parts;
    const receive = request.method === 'POST' && match.receive;
    const outcome = await (receive ? receive(request, scene, sources) : match.load(scene, sources));
    if (outcome.kind === 'problem') return send(request, response, await this.wrong(visit, outcome.status));
    if (outcome.kind !== 'direct') {
      return send(request, response, (await packOutcome(outcome, { match, scene, render })).value);
    }
    if (!(await outcome.send(request, response))) send(request, response, await this.wrong(visit, 404));
  }

  private wrong(visit: Visit, status: ProblemStatus): Promise<Packed> {
    return visit.site.state === 'LIVE' ? this.problem(visit, status) : this.suspended(visit.site);
  }

  private page(request: IncomingMessage, visit: Visit): Promise<Packed> {
    const { match, site } = visit;
    const { path, kind, own } = match;
    const query = queryText([...own, ...choicePairs(visit.choice)]);
    const key = `${visit.site.id} ${path} ${kind}${query}`;
    this.hot.note(request, { host: site.host, siteId: site.id, key });
    return this.kept(key, async () => {
      const scene = this.sceneOf(visit);
      const { sources, render } = this.parts;
      return packOutcome(await match.load(scene, sources), { match, scene, render });
    });
  }

  /** A problem looks the same at every address of a site, but for the address itself. */
  private problem(visit: Visit, status: ProblemStatus): Promise<Packed> {
    const { site, choice, asked } = visit;
    const key = `${site.id} / ${status}${queryText(choicePairs(choice))}`;
    return this.kept(`${key} ${asked}`, async () => {
      const { identity, headers } = await this.kept(key, () => this.drawProblem(visit, status));
      const value = packed(withAsked(identity.toString(), asked), headers, status);
      return { value, tags: siteTags(site), ttlMs: PROBLEM_MS, isFleeting: true };
    });
  }

  private drawProblem({ site, match, choice }: Visit, status: ProblemStatus): Promise<Loaded<Packed>> {
    const scene = this.sceneOf({ site, match: { ...match, path: ASKED, own: [] }, choice });
    return packOutcome({ kind: 'problem', status, tags: [] }, { match, scene, render: this.parts.render });
  }

  private suspended(site: Site): Promise<Packed> {
    return this.kept(`${site.id} / suspended`, async () => {
      const value = suspendedPage(site, this.parts.origins);
      return { value, tags: siteTags(site), ttlMs: SUSPENDED_MS, isFleeting: true };
    });
  }

  private async kept(key: string, load: () => Promise<Loaded<Packed>>): Promise<Packed> {
    const { value } = this.parts.isCacheOff ? await load() : await this.parts.pages.get(key, load);
    return value;
  }

  private sceneOf({ site, match, choice }: Omit<Visit, 'asked'>): Scene {
    const { sources, origins } = this.parts;
    const { path, own } = match;
    return sceneOf({ site, path, own, choice, origins, stylesheet: sources.themes.addressOf(site.theme) });
  }

  /** Something behind the portal failed: said in the frame of the site, as long as that can be drawn. */
  private async repair(request: IncomingMessage, response: ServerResponse, visit: Visit, error: Error): Promise<void> {
    if (response.headersSent) throw error;
    this.failures.take(error);
    send(request, response, await this.problem(visit, 503));
  }

  private fail(request: IncomingMessage, response: ServerResponse, error: Error): void {
    this.failures.take(error);
    if (response.headersSent) response.destroy();
    else send(request, response, this.parts.plain.broken);
  }

  private async health(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { isReady, report } = await this.parts.health();
    const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
    send(request, response, packed(JSON.stringify(report), headers, isReady ? 200 : 503));
  }
}

function isAnswered(response: ServerResponse | undefined): boolean {
  return response !== undefined && response.headersSent && !response.req.complete;
}

function refusalOf({ method = '', url = '' }: IncomingMessage, match: Match): ProblemStatus | undefined {
  if (url.length > MAX_TARGET) return 414;
  const methods = match.receive ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'];
  return methods.includes(method) ? undefined : 405;
}

function hostOf(request: IncomingMessage): string | undefined {
  const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  return hosts.length === 1 ? readHost(request.headers.host) : undefined;
}

type Visit = {
  readonly site: Site;
  readonly match: Match;
  readonly choice: Choice;
  /** The address as it is reported when something is wrong with it. */
  readonly asked: string;
};
