import { randomBytes, randomInt, scryptSync, timingSafeEqual } from 'node:crypto';
import { InvalidInput } from '@jiyue/platform';
import type { OutwardChannel } from '../preference/cadence.js';
import { CodeTooSoon } from '../notify.errors.js';

/** An address as its row stands. */
export interface AddressRow {
  readonly personId: string;
  readonly channel: OutwardChannel;
  readonly address: string | null;
  readonly pending: string | null;
  readonly enteredAt: Date;
  /** How often one was entered on the day of the last time. */
  readonly entries: number;
  readonly codeDigest: string | null;
  /** Whether the code may still be given, by database time. */
  readonly isCodeOpen: boolean;
  readonly codeTries: number;
}

const SHAPE: Readonly<Record<OutwardChannel, { readonly pattern: RegExp; readonly rule: string }>> = {
  mail: { pattern: /^[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}$/, rule: 'isEmail' },
  sms: { pattern: /^1[3-9]\d{9}$/, rule: 'mobile' },
};

/** The address without blanks around it, if it has the shape the channel needs. */
export function requireAddress(channel: OutwardChannel, entered: string): string {
  const address = entered.trim();
  const { pattern, rule } = SHAPE[channel];
  if (!pattern.test(address)) throw new InvalidInput({}, [{ field: 'address', rule }]);
  return address;
}

/** For how long a code may be given. */
export const CODE_MINUTES = 10;
/** Tries that a code survives. */
export const MOST_TRIES = 5;

const PAUSE_MS = 60_000;
const DAY_MS = 86_400_000;
const MOST_ENTRIES = 10;

/** The count of entries with this one; refuses when codes would go out too often. */
export function nextEntry(row: Pick<AddressRow, 'enteredAt' | 'entries'> | null, now: Date): number {
  const since = row ? now.getTime() - row.enteredAt.getTime() : DAY_MS;
  if (!row || since >= DAY_MS) return 1;
  if (since < PAUSE_MS) throw new CodeTooSoon({ seconds: Math.ceil((PAUSE_MS - since) / 1000) });
  if (row.entries >= MOST_ENTRIES) throw new CodeTooSoon({ seconds: Math.ceil((DAY_MS - since) / 1000) });
  return row.entries + 1;
}

/** What became of a code that somebody gave. */
export type Verdict = 'confirmed' | 'wrong' | 'expired';

/** Judges a code; a wrong one is counted by the caller. */
export function judge({ codeDigest, isCodeOpen, codeTries }: AddressRow, code: string): Verdict {
  if (!codeDigest || !isCodeOpen || codeTries >= MOST_TRIES) return 'expired';
  return isCode(code, codeDigest) ? 'confirmed' : 'wrong';
}

const DIGITS = 6;

/** A fresh code. */
export function newCode(): string {
  return String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
}

// Slow on purpose: a million codes are quickly tried against a fast hash.
const SLOW = { N: 2 ** 14, r: 8, p: 1 } as const;
const BYTES = 16;

/** What is kept of a code. */
export function digestOfCode(code: string, salt = randomBytes(BYTES)): string {
  return `${salt.toString('hex')}:${scryptSync(code, salt, BYTES, SLOW).toString('hex')}`;
}

function isCode(code: string, digest: string): boolean {
  const salt = Buffer.from(digest.split(':')[0] ?? '', 'hex');
  return timingSafeEqual(Buffer.from(digestOfCode(code, salt)), Buffer.from(digest));
}
