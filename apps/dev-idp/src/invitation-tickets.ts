import { createHash } from 'node:crypto';
import { type JWTPayload, jwtVerify } from 'jose';
import type { FileStore } from './file-store.js';

/** Whose account may be opened. */
export interface Ticket {
  readonly id: string;
  readonly username: string;
  readonly name: string;
}

const KEPT_SECONDS = 3600;

/** What the platform signed for somebody it invited (libs/auth/src/oidc/invitation-ticket.ts): good once, for minutes. */
export class InvitationTickets {
  private readonly key: Buffer;

  constructor(
    clientSecret: string,
    private readonly store: FileStore,
  ) {
    this.key = createHash('sha256').update(`invitation:${clientSecret}`).digest();
  }

  /** The ticket, unless it is forged, too old or used. */
  async read(text: string | undefined): Promise<Ticket | undefined> {
    const payload = text ? await this.verified(text) : undefined;
    const { jti: id, sub: username, name } = payload ?? {};
    if (!id || !username || typeof name !== 'string' || this.store.get(keyOf(id))) return undefined;
    return { id, username, name };
  }

  use({ id }: Ticket): void {
    this.store.set(keyOf(id), {}, KEPT_SECONDS);
  }

  private verified(text: string): Promise<JWTPayload | undefined> {
    const options = { algorithms: ['HS256'], requiredClaims: ['exp', 'jti', 'sub'] };
    return jwtVerify(text, this.key, options).then(
      ({ payload }) => payload,
      () => undefined, // whatever is wrong with it: it opens nothing
    );
  }
}

function keyOf(id: string): string {
  return `InvitationTicket:${id}`;
}
