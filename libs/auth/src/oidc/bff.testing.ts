import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import express from 'express';
import type { Journal } from '@jiyue/platform';
import type { Database } from '@jiyue/tenancy';
import { AcceptInvitation } from '../invitation/commands/accept-invitation.js';
import type { IdentityQuery } from '../session/identity-query.js';
import type { SessionLimits } from '../session/session-store.js';
import { type AuthEvent, authRoutes } from './auth.routes.js';
import { ContractBrowser, type Visit } from './contract-browser.js';
import { answerPages, type Authenticator } from './contract-login.js';
import { type DevIdpProcess, freePort, startDevIdp } from './dev-idp.process.js';
import { createIdentity } from './identity-setup.js';

/** What the API answers to a browser. */
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** The part of libs/testing's bed that is used here; testing builds upon this lib and cannot be imported by it. */
interface Bed<Tenant> {
  readonly identity: IdentityQuery;
  readonly db: Database;
  readonly journal: Journal;
  superuser<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  newTenant(): Promise<Tenant>;
  person(tenant: Tenant, given: { roles: readonly 'editor'[] }): Promise<{ readonly id: string }>;
  close(): Promise<void>;
}

/** The routes of `/auth` on a real database and a real provider, with an operation that says who asks. */
export class BffBench<Tenant> {
  readonly events: AuthEvent[] = [];

  private constructor(
    readonly publicUrl: string,
    readonly bed: Bed<Tenant>,
    readonly idp: DevIdpProcess,
  ) {}

  private server: Server | undefined;

  static async start<T>(bed: Bed<T>, limits: Partial<SessionLimits> = {}): Promise<BffBench<T>> {
    const publicUrl = `http://localhost:${await freePort()}`;
    const bench = new BffBench(publicUrl, bed, await startDevIdp(publicUrl));
    await bench.listen({ idleMinutes: 30, absoluteHours: 12, checkSeconds: 60, rememberSeconds: 0, ...limits });
    return bench;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    this.server?.close();
    await this.idp.stop();
    await this.bed.close();
  }

  /** A person of a fresh tenant under the name of a demo account. */
  async personNamed(username: string): Promise<string> {
    const { id } = await this.bed.person(await this.bed.newTenant(), { roles: ['editor'] });
    await this.bed.superuser('update auth_person set username = $2 where id = $1', [id, username]);
    return id;
  }

  browser(userAgent?: string): ContractBrowser {
    return new ContractBrowser('nothing:', userAgent);
  }

  /** Logs in with the demo account's password and comes back to our own pages. */
  async login(
    browser: ContractBrowser,
    username: string,
    given: { query?: string; authenticator?: Authenticator } = {},
  ): Promise<Visit> {
    const page = await browser.open(`${this.publicUrl}/auth/login${given.query ?? ''}`);
    return answerPages(browser, page, this.idp.user(username), given.authenticator);
  }

  /** A browser in which the demo account is signed in. */
  async signedIn(username: string): Promise<ContractBrowser> {
    const browser = this.browser();
    await this.login(browser, username);
    return browser;
  }

  whoami(browser: ContractBrowser, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(browser, 'GET', '/whoami', headers);
  }

  async send(browser: ContractBrowser, method: string, path: string, headers: Record<string, string>): Promise<Answer> {
    const url = new URL(path, this.publicUrl);
    const cookie = browser.cookieHeader(url);
    const own = { 'user-agent': browser.userAgent, ...(cookie ? { cookie } : {}) };
    const answer = await fetch(url, { method, headers: { ...own, ...headers }, redirect: 'manual' });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json');
    return { status: answer.status, body: isJson ? (JSON.parse(text) as Record<string, unknown>) : { text } };
  }

  async token(username: string): Promise<Record<string, string>> {
    const fields = { grant_type: 'password', client_id: 'jiyue-machine', scope: 'openid', ...this.idp.user(username) };
    const url = `${this.idp.issuer}/protocol/openid-connect/token`;
    const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
    return (await answer.json()) as Record<string, string>;
  }

  private async listen(limits: SessionLimits): Promise<void> {
    const oidc = {
      issuer: this.idp.issuer,
      clientId: 'jiyue-admin',
      clientSecret: this.idp.clientSecret,
      machineClientId: 'jiyue-machine',
    };
    const secret = '0123456789abcdef0123456789abcdef';
    const identity = createIdentity(
      { publicUrl: this.publicUrl, secret, oidc },
      { db: this.bed.identity, accept: new AcceptInvitation(this.bed.db, this.bed.journal) },
      limits,
    );
    const app = express();
    app.use(authRoutes({ ...identity.routes, onEvent: (event) => this.events.push(event) }));
    app.get('/whoami', async (req, res) => {
      const found = await identity.resolver.resolve(req.headers);
      res.status(found ? 200 : 401).json(found ?? {});
    });
    app.get(/.*/, (_req, res) => void res.send('<p>our page</p>'));
    this.server = createServer(app).listen(Number(new URL(this.publicUrl).port), '127.0.0.1');
    await once(this.server, 'listening');
  }
}
