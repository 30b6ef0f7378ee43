import { jwtVerify } from 'jose';
import type { KeySource } from '../token/key-source.js';

/** What a back-channel logout ends: one login at the provider, or everything of a subject. */
export type EndedLogin = { readonly idpSession: string } | { readonly subject: string };

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';
const oldestSeconds = 120;

/** Checks the logout tokens that the provider posts (OpenID Connect Back-Channel Logout 1.0, §2.6). */
export class LogoutTokens {
  private readonly used = new Map<string, number>();

  constructor(
    private readonly keys: KeySource,
    private readonly issuer: string,
    private readonly clientId: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** What the token ends; null when it is not a logout token of our provider for us, is old, or was used before. */
  async verify(token: string): Promise<EndedLogin | null> {
    const claims = await this.signedClaims(token);
    if (!claims || 'nonce' in claims || !isLogout(claims.events) || !this.isFirstUse(claims.jti)) return null;
    if (typeof claims.sid === 'string') return { idpSession: claims.sid };
    return typeof claims.sub === 'string' ? { subject: claims.sub } : null;
  }

  private async signedClaims(token: string): Promise<Record<string, unknown> | null> {
    try {
      const { payload } = await jwtVerify(token, ({ kid }) => this.keyOf(kid), {
        algorithms: ['RS256'],
        issuer: this.issuer,
        audience: this.clientId,
        requiredClaims: ['iat', 'jti', 'events'],
        maxTokenAge: oldestSeconds,
        clockTolerance: 30,
        currentDate: new Date(this.now()),
      });
      return payload;
    } catch {
      // Whatever is wrong with it, the answer is the same: nothing is logged out.
      return null;
    }
  }

  private async keyOf(kid: string | undefined) {
    const key = kid === undefined ? undefined : await this.keys.keyFor(kid);
    if (!key) throw new Error('Unknown key');
    return key;
  }

  private isFirstUse(jti: unknown): boolean {
    const now = this.now();
    for (const [old, at] of this.used) if (now - at > (oldestSeconds + 60) * 1000) this.used.delete(old);
    if (typeof jti !== 'string' || this.used.has(jti)) return false;
    this.used.set(jti, now);
    return true;
  }
}

function isLogout(events: unknown): boolean {
  return typeof events === 'object' && events !== null && logoutEvent in events;
}
