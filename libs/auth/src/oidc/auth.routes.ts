import { randomBytes } from 'node:crypto';
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import type { InvitationDoor } from '../invitation/invitation-door.js';
import { digestOfInvitation } from '../invitation/invitation.rules.js';
import { type Persons, type PersonRefusal } from '../session/persons.js';
import { cookieOf, type SessionCookies } from '../session/session-cookie.js';
import type { SessionKeeper } from '../session/session-keeper.js';
import type { SessionStore } from '../session/session-store.js';
import { type IdentityProvider, LoginFailed, ProviderAway } from './identity-provider.js';
import { invitationPage } from './invitation-page.js';
import { LOGIN_MINUTES, type LoginStore } from './login-store.js';
import type { LogoutTokens } from './logout-token.js';
import type { PageName } from './messages.js';
import { PAGE_POLICY, plainPage } from './plain-page.js';
import { safeReturnTo } from './return-to.js';

/** What happens to sessions, for whoever keeps the record; carries no tokens. */
export type AuthEvent =
  | { readonly kind: 'logged-in'; readonly personId: string; readonly secondFactor: boolean }
  | { readonly kind: 'login-refused'; readonly reason: PersonRefusal | 'failed' | 'away' }
  | { readonly kind: 'logged-out'; readonly personId: string };

/** What the routes are built from. */
export interface AuthRoutesDeps {
  readonly publicUrl: string;
  readonly provider: IdentityProvider;
  readonly logins: LoginStore;
  readonly sessions: SessionStore;
  readonly keeper: SessionKeeper;
  readonly persons: Persons;
  readonly invitations: InvitationDoor;
  readonly cookies: SessionCookies;
  readonly logoutTokens: LogoutTokens;
  /** `always` asks everyone for a second factor; otherwise only who comes with `?secondFactor=required`. */
  readonly secondFactor?: 'always' | 'when-asked';
  readonly onEvent?: (event: AuthEvent) => void;
  /** A defect of ours, for the log; the browser only gets a plain page. */
  readonly onDefect?: (error: unknown) => void;
}

/** The backend-for-frontend's routes below `/auth`; mount at the root. */
export function authRoutes(deps: AuthRoutesDeps): Router {
  const bff = new BackendForFrontend(deps);
  const router = express.Router();
  router.use('/auth', headers);
  router.get('/auth/login', (req, res) => bff.login(req, res));
  router.get('/auth/invitation/:code', (req, res) => bff.invitation(req, res));
  router.get('/auth/callback', (req, res) => bff.callback(req, res));
  router.get('/auth/session', (req, res) => bff.session(req, res));
  router.post('/auth/logout', (req, res) => bff.logout(req, res));
  router.post('/auth/backchannel-logout', express.urlencoded({ extended: false, limit: '16kb' }), (req, res) =>
    bff.backchannelLogout(req, res),
  );
  router.use('/auth', defects(deps));
  return router;
}

function defects({ onDefect }: AuthRoutesDeps): ErrorRequestHandler {
  return (error, _req, res, next) => {
    const status = statusOf(error);
    if (status >= 500) onDefect?.(error);
    if (res.headersSent) return next(error);
    res.status(status).type('html').send(plainPage('broken'));
  };
}

/** The status of a body that cannot be read; 500 for everything that is our own doing. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

const headers: RequestHandler = (_req, res, next) => {
  res.set({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': PAGE_POLICY,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  next();
};

class BackendForFrontend {
  constructor(private readonly deps: AuthRoutesDeps) {}

  /** Looking at a link uses nothing up: the code is used by the login that comes back. */
  async invitation(req: Request, res: Response): Promise<void> {
    const code = req.params.code;
    const digest = digestOfInvitation(code);
    const invited = digest && (await this.deps.invitations.invited(digest));
    if (invited) res.type('html').send(invitationPage(invited, String(code)));
    else this.refusePerson(res, 'invitation-over');
  }

  async login(req: Request, res: Response): Promise<void> {
    const { provider, logins, cookies, publicUrl } = this.deps;
    const checks = { state: secret(), nonce: secret(), codeVerifier: secret() };
    const invitation = digestOfInvitation(req.query.invitation);
    const invited = invitation && (await this.deps.invitations.invited(invitation));
    const wish = {
      secondFactor: this.deps.secondFactor === 'always' || req.query.secondFactor === 'required',
      // whoever is signed in at the provider is not who the link was sent to until they say so
      otherAccount:
        Boolean(invited) || req.query.account === 'other' || cookieOf(req.headers, cookies.left) !== undefined,
      invited,
    };
    try {
      const address = await provider.loginUrl(checks, wish);
      const returnTo = safeReturnTo(req.query.returnTo, publicUrl);
      const id = await logins.begin({ ...checks, returnTo, invitation });
      res.append('Set-Cookie', cookies.set(cookies.login(checks.state), id, LOGIN_MINUTES * 60));
      res.redirect(303, address.href);
    } catch (error) {
      this.refuse(res, error);
    }
  }

  async callback(req: Request, res: Response): Promise<void> {
    const { logins, cookies, provider, publicUrl } = this.deps;
    const state = typeof req.query.state === 'string' ? req.query.state : '';
    const name = cookies.login(state);
    const id = cookieOf(req.headers, name);
    const pending = id ? await logins.take(id, state) : null;
    res.append('Set-Cookie', cookies.clear(name));
    if (!pending) return this.refuse(res, new LoginFailed('No login under way in this browser'));
    try {
      // Built from our own address: the Host header is the sender's word.
      const login = await provider.finishLogin(new URL(req.originalUrl, publicUrl), pending);
      const { persons, invitations } = this.deps;
      const { invitation } = pending;
      const person = await (invitation ? invitations.accept(login, invitation) : persons.match(login));
      if (typeof person === 'string') return this.refusePerson(res, person);
      await this.openSession(req, res, { ...login, personId: person.id });
      res.redirect(303, pending.returnTo);
    } catch (error) {
      this.refuse(res, error);
    }
  }

  async session(req: Request, res: Response): Promise<void> {
    const session = await this.deps.keeper.current(req.headers);
    if (!session) {
      res.status(401).json({ code: 'AUTH.UNAUTHENTICATED' });
      return;
    }
    const { username, name, secondFactor } = session;
    res.json({ username, name, secondFactor });
  }

  async logout(req: Request, res: Response): Promise<void> {
    const { cookies, sessions, keeper, provider, publicUrl } = this.deps;
    if (!isOurPage(req, publicUrl)) {
      res.status(403).json({ code: 'AUTH.FORBIDDEN' });
      return;
    }
    const id = cookieOf(req.headers, cookies.session);
    const session = await keeper.current(req.headers);
    if (id) await sessions.close(id);
    res.append('Set-Cookie', cookies.clear(cookies.session));
    res.append('Set-Cookie', cookies.set(cookies.left, secret(), sessions.limits.absoluteHours * 3600));
    if (session) this.deps.onEvent?.({ kind: 'logged-out', personId: session.personId });
    // With the provider away our session is over all the same; its own ends by time.
    const away = () => new URL('/', publicUrl);
    const next = await provider.logoutUrl(session?.tokens.idToken ?? null, `${publicUrl}/`).catch(away);
    if (req.accepts(['json', 'html']) === 'html') res.redirect(303, next.href);
    else res.json({ location: next.href });
  }

  async backchannelLogout(req: Request, res: Response): Promise<void> {
    const body: unknown = req.body;
    const token = typeof body === 'object' && body !== null && 'logout_token' in body ? body.logout_token : '';
    const ended = typeof token === 'string' ? await this.deps.logoutTokens.verify(token) : null;
    if (!ended) {
      res.status(400).json({ error: 'invalid_request' });
      return;
    }
    await this.deps.sessions.closeAll(ended);
    res.status(200).end();
  }

  /** A new id for every login: one planted before it opens nothing. */
  private async openSession(req: Request, res: Response, login: Parameters<SessionOpener>[0]): Promise<void> {
    const { sessions, cookies } = this.deps;
    const old = cookieOf(req.headers, cookies.session);
    if (old) await sessions.close(old);
    const id = await sessions.open({ ...login, userAgent: req.headers['user-agent'] ?? '' });
    res.append('Set-Cookie', cookies.set(cookies.session, id, sessions.limits.absoluteHours * 3600));
    res.append('Set-Cookie', cookies.clear(cookies.left));
    this.deps.onEvent?.({ kind: 'logged-in', personId: login.personId, secondFactor: login.secondFactor });
  }

  private refusePerson(res: Response, reason: PersonRefusal): void {
    const pages: Record<PersonRefusal, PageName> = {
      unknown: 'unknown',
      uninvited: 'uninvited',
      'invitation-over': 'invitationOver',
      disabled: 'disabled',
      'another-subject': 'mismatch',
    };
    this.deps.onEvent?.({ kind: 'login-refused', reason });
    res.status(403).type('html').send(plainPage(pages[reason]));
  }

  private refuse(res: Response, error: unknown): void {
    if (error instanceof ProviderAway) {
      this.deps.onEvent?.({ kind: 'login-refused', reason: 'away' });
      res.status(503).set('Retry-After', '60').type('html').send(plainPage('away'));
      return;
    }
    if (!(error instanceof LoginFailed)) throw error;
    this.deps.onEvent?.({ kind: 'login-refused', reason: 'failed' });
    res.status(400).type('html').send(plainPage('failed'));
  }
}

type SessionOpener = (login: Omit<Parameters<SessionStore['open']>[0], 'userAgent'>) => void;

/** A form or script of another site cannot end somebody's session: browsers say where a POST comes from. */
function isOurPage(req: Request, publicUrl: string): boolean {
  const { origin } = req.headers;
  if (origin !== undefined) return origin === new URL(publicUrl).origin;
  return req.headers['sec-fetch-site'] === 'same-origin';
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}
