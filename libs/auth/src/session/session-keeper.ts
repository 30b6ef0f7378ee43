import type { IncomingHttpHeaders } from 'node:http';
import type { RefreshOutcome } from '../oidc/identity-provider.js';
import { cookieOf, type SessionCookies } from './session-cookie.js';
import type { SessionStore, StoredSession } from './session-store.js';

/** The part of the identity provider that keeps a session alive. */
export interface Refresher {
  refresh(refreshToken: string, idToken: string): Promise<RefreshOutcome>;
}

/** Decides whether the session a browser brings still counts. */
export class SessionKeeper {
  constructor(
    private readonly store: SessionStore,
    private readonly provider: Refresher,
    private readonly cookies: SessionCookies,
    private readonly now: () => number = Date.now,
  ) {}

  /** The browser's session, or null when it has none, it ended, or it belongs to another browser. */
  async current(headers: IncomingHttpHeaders): Promise<StoredSession | null> {
    const id = cookieOf(headers, this.cookies.session);
    const session = id ? await this.store.find(id, headers['user-agent'] ?? '') : null;
    if (!id || !session) return null;
    if (!session.isSameAgent) {
      await this.store.close(id);
      return null;
    }
    const lives = session.isUnchecked ? await this.check(id) : true;
    return lives ? session : null;
  }

  /** Asks the provider whether the login still stands: it says no when the person logged out or was locked there. */
  private async check(id: string): Promise<boolean> {
    const tokens = await this.store.claimCheck(id);
    // Another request has the turn: this one goes on with what was true a moment ago.
    if (!tokens) return true;
    const outcome = await this.provider.refresh(tokens.refreshToken, tokens.idToken);
    if (outcome.kind === 'renewed') {
      await this.store.renew(id, outcome.tokens);
      return true;
    }
    if (outcome.kind === 'away' && this.now() < tokens.endsAt) return true;
    await this.store.close(id);
    return false;
  }
}
