import { createPublicKey, type KeyObject } from 'node:crypto';

const refetchPauseMs = 30_000;
const staleAfterMs = 600_000;
const timeoutMs = 5_000;

interface Options {
  readonly now?: () => number;
  readonly fetch?: typeof fetch;
}

/**
 * The issuer's public keys. A key id nobody knows causes at most one fetch in 30 seconds, whatever the traffic; while
 * the issuer is away the keys already seen go on working.
 */
export class KeySource {
  private keys = new Map<string, KeyObject>();
  private fetchedAt = Number.NEGATIVE_INFINITY;
  private triedAt = Number.NEGATIVE_INFINITY;
  private fetching: Promise<void> | undefined;
  private readonly now: () => number;
  private readonly fetch: typeof fetch;

  constructor(
    private readonly issuer: string,
    options: Options = {},
  ) {
    this.now = options.now ?? Date.now;
    this.fetch = options.fetch ?? fetch;
  }

  /** The RSA signing key with this id, or undefined when the issuer has none. */
  async keyFor(kid: string): Promise<KeyObject | undefined> {
    if (this.keys.has(kid)) {
      // A key that the issuer has withdrawn is forgotten within ten minutes, without making anyone wait.
      if (this.now() - this.fetchedAt > staleAfterMs) void this.refresh();
      return this.keys.get(kid);
    }
    await this.refresh();
    return this.keys.get(kid);
  }

  private refresh(): Promise<void> {
    if (this.fetching) return this.fetching;
    if (this.now() - this.triedAt < refetchPauseMs) return Promise.resolve();
    this.triedAt = this.now();
    this.fetching = this.load().finally(() => (this.fetching = undefined));
    return this.fetching;
  }

  private async load(): Promise<void> {
    const address = `${this.issuer}/protocol/openid-connect/certs`;
    try {
      const answer = await this.fetch(address, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
      if (!answer.ok) return;
      this.keys = signingKeys(await answer.json());
      this.fetchedAt = this.now();
    } catch {
      // The issuer is away: keep what we have, and try again after the pause.
      return;
    }
  }
}

function signingKeys(body: unknown): Map<string, KeyObject> {
  const keys = new Map<string, KeyObject>();
  for (const jwk of listOf(body).filter(isForSigning)) {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    if ((key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048) keys.set(String(jwk.kid), key);
  }
  return keys;
}

function isForSigning({ kid, kty, use = 'sig', alg = 'RS256' }: Record<string, unknown>): boolean {
  return typeof kid === 'string' && kty === 'RSA' && use === 'sig' && alg === 'RS256';
}

function listOf(body: unknown): Record<string, unknown>[] {
  const keys = typeof body === 'object' && body !== null && 'keys' in body ? body.keys : [];
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'object' && key !== null) : [];
}
