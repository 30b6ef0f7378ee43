import type { IncomingHttpHeaders } from 'node:http';

/** Who a request's cookie or bearer token stands for. */
export interface ResolvedIdentity {
  readonly personId: string;
  /** Whether the login behind it had a second factor. */
  readonly secondFactor: boolean;
  readonly via: 'session' | 'bearer';
}

/** Finds the person behind a request; null when it carries nothing valid. */
export abstract class IdentityResolver {
  abstract resolve(headers: IncomingHttpHeaders): Promise<ResolvedIdentity | null>;
}
