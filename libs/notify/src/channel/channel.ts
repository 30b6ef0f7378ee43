/** What leaves the platform for one person. */
export interface Letter {
  /** Stable over retries, so that a receiving system can tell a repeated letter. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A way out of the platform. A short message has no subject line of its own. */
export interface Outlet {
  /** Resolves when the other side has taken the letter; throws {@link LetterRefused} or {@link OutletAway}. */
  send(letter: Letter): Promise<void>;
}

/** One outlet per outward channel. */
export interface Outlets {
  readonly mail: Outlet;
  readonly sms: Outlet;
}

/** The other side will never take this letter: the address does not exist or is not allowed. */
export class LetterRefused extends Error {
  constructor(readonly reason: string) {
    super(`Letter refused: ${reason}`);
  }
}

/**
 * The other side cannot take letters now. Both errors name a code only: what servers say of a letter quotes its
 * address, and errors end in logs and job tables.
 */
export class OutletAway extends Error {
  constructor(readonly reason: string) {
    super(`Outlet away: ${reason}`);
  }
}
