import { createHash, randomBytes } from 'node:crypto';
import { InvalidInput } from '@jiyue/platform';
import { InvitationTooSoon } from '../auth.errors.js';

/** How a link reaches somebody. */
export type InvitationChannel = 'mail' | 'sms';

/** Where the link goes. */
export interface Contact {
  readonly channel: InvitationChannel;
  readonly address: string;
}

/** Hours in which a link can be used. */
export const INVITATION_HOURS = 72;

const SHAPES: readonly (readonly [InvitationChannel, RegExp])[] = [
  ['mail', /^[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}$/],
  ['sms', /^1[3-9]\d{9}$/],
];

/** What was entered, as a mail address or a mobile number; refuses what is neither. */
export function contactOf(entered: string): Contact {
  const address = entered.trim();
  const [channel] = SHAPES.find(([, shape]) => shape.test(address)) ?? [];
  if (!channel) throw new InvalidInput({}, [{ field: 'address', rule: 'mailOrMobile' }]);
  return { channel, address };
}

/** Enough of an address for whoever entered it to know it again. */
export function masked({ channel, address }: Contact): string {
  if (channel === 'sms') return `${address.slice(0, 3)}****${address.slice(-4)}`;
  return `${address.slice(0, 1)}***${address.slice(address.indexOf('@'))}`;
}

const PAUSE_MS = 60_000;
const DAY_MS = 86_400_000;
const MOST_ASKS = 10;

/** The count of links with this one; refuses when they would go out too often. */
export function nextAsk(before: { readonly askedAt: Date; readonly asks: number } | null, now: Date): number {
  const since = before ? now.getTime() - before.askedAt.getTime() : DAY_MS;
  if (!before || since >= DAY_MS) return 1;
  if (since < PAUSE_MS) throw new InvitationTooSoon({ seconds: Math.ceil((PAUSE_MS - since) / 1000) });
  if (before.asks >= MOST_ASKS) throw new InvitationTooSoon({ seconds: Math.ceil((DAY_MS - since) / 1000) });
  return before.asks + 1;
}

/** A fresh code for a link: too long to be guessed, so that its hash may be a fast one. */
export function newInvitationCode(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a code; null for what has never been one. */
export function digestOfInvitation(code: unknown): Buffer | null {
  if (typeof code !== 'string' || !/^[A-Za-z0-9_-]{43}$/.test(code)) return null;
  return createHash('sha256').update(code).digest();
}
