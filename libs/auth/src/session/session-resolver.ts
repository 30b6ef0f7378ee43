import type { IncomingHttpHeaders } from 'node:http';
import { IdentityResolver, type ResolvedIdentity } from '../scope/identity-resolver.js';
import { TokenRefused, type TokenVerifier } from '../token/token-verifier.js';
import type { KnownPerson, Persons } from './persons.js';
import { Recently } from './recently.js';
import { type SessionCookies } from './session-cookie.js';
import type { SessionKeeper } from './session-keeper.js';

/** Finds the person behind a request: by the browser's cookie session, or by a machine's bearer token. */
export class SessionResolver extends IdentityResolver {
  private readonly matched: Recently<KnownPerson>;

  constructor(
    private readonly keeper: SessionKeeper,
    private readonly verifier: TokenVerifier,
    private readonly persons: Persons,
    private readonly cookies: SessionCookies,
    rememberSeconds: number,
  ) {
    super();
    this.matched = new Recently(rememberSeconds);
  }

  async resolve(headers: IncomingHttpHeaders): Promise<ResolvedIdentity | null> {
    const bearer = headers.authorization;
    const hasCookie = (headers.cookie ?? '').split(';').some((pair) => this.isSession(pair.trim()));
    // Two identities in one request are one too many: whoever sends both wants us to mix them up.
    if (bearer !== undefined && hasCookie) return null;
    return bearer === undefined ? this.bySession(headers) : this.byToken(bearer);
  }

  private isSession(pair: string): boolean {
    return pair.startsWith(`${this.cookies.session}=`);
  }

  private async bySession(headers: IncomingHttpHeaders): Promise<ResolvedIdentity | null> {
    const session = await this.keeper.current(headers);
    return session && { personId: session.personId, secondFactor: session.secondFactor, via: 'session' };
  }

  private async byToken(header: string): Promise<ResolvedIdentity | null> {
    const token = /^Bearer ([A-Za-z0-9_.-]+)$/i.exec(header)?.[1];
    if (!token) return null;
    const verified = await this.verifier.verify(token).catch(refused);
    if (!verified) return null;
    // whether they are shut out is asked with what they hold, for every request
    const person = await this.matched.get(`${verified.subject} ${verified.username}`, async () => {
      const matched = await this.persons.match(verified);
      return typeof matched === 'string' ? null : matched;
    });
    return person && { personId: person.id, secondFactor: verified.secondFactor, via: 'bearer' };
  }
}

function refused(error: unknown): null {
  if (error instanceof TokenRefused) return null;
  throw error;
}
