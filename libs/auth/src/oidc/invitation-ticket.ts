import { createHash, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';

/** Who may set a password for an account that is not there yet. */
export interface TicketHolder {
  readonly username: string;
  readonly name: string;
}

/** Minutes that a ticket is good for. */
const MINUTES = 15;

/**
 * Tells the embedded identity provider, which has no directory of its own, for whom it may open an account. Signed with
 * the secret both sides share; the code of the invitation is not in it.
 */
export function invitationTicket({ username, name }: TicketHolder, clientSecret: string): Promise<string> {
  const key = createHash('sha256').update(`invitation:${clientSecret}`).digest();
  return new SignJWT({ name })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(username)
    .setJti(randomUUID())
    .setExpirationTime(`${MINUTES}m`)
    .sign(key);
}
