import { createRemoteJWKSet, customFetch, type CryptoKey } from 'jose';

const refetchPauseMs = 30_000;
const staleAfterMs = 600_000;
const timeoutMs = 5_000;
const shortestModulusBytes = 256;

interface Options {
  readonly now?: () => number;
  readonly fetch?: typeof fetch;
}

/**
 * The issuer's public keys, kept by jose, within limits of our own: a key id nobody knows causes at most one fetch in
 * 30 seconds, whatever the traffic and whether or not the issuer answers; while it is away the keys already seen go on
 * working.
 */
export class KeySource {
  private readonly set: ReturnType<typeof createRemoteJWKSet>;
  private fetchedAt = Number.POSITIVE_INFINITY;
  private triedAt = Number.NEGATIVE_INFINITY;
  private readonly now: () => number;
  private readonly fetch: typeof fetch;

  constructor(issuer: string, options: Options = {}) {
    this.now = options.now ?? Date.now;
    this.fetch = options.fetch ?? fetch;
    this.set = createRemoteJWKSet(new URL(`${issuer}/protocol/openid-connect/certs`), {
      timeoutDuration: timeoutMs,
      cacheMaxAge: Infinity,
      cooldownDuration: 0, // its pauses begin with a success only; ours stand in `load`
      [customFetch]: (url, given) => this.load(url, given),
    });
  }

  /** The RSA signing key with this id, or undefined when the issuer has none. */
  async keyFor(kid: string): Promise<CryptoKey | undefined> {
    // A key that the issuer has withdrawn is forgotten within ten minutes, without making anyone wait.
    if (this.now() - this.fetchedAt > staleAfterMs) void this.set.reload().catch(() => undefined);
    return this.set({ alg: 'RS256', kid }).catch(() => undefined);
  }

  private async load(url: string, given: Pick<RequestInit, 'headers' | 'signal'>): Promise<Response> {
    if (this.now() - this.triedAt < refetchPauseMs) throw new Error('The keys were asked for a moment ago');
    this.triedAt = this.now();
    const answer = await this.fetch(url, { ...given, redirect: 'error' });
    if (!answer.ok) return answer;
    const keys = listOf(await answer.json()).filter(isForSigning);
    this.fetchedAt = this.now();
    return Response.json({ keys });
  }
}

function isForSigning({ kid, kty, n, use = 'sig', alg = 'RS256' }: Record<string, unknown>): boolean {
  const isNamed = typeof kid === 'string' && kty === 'RSA' && use === 'sig' && alg === 'RS256';
  return isNamed && Buffer.from(String(n), 'base64url').length >= shortestModulusBytes;
}

function listOf(body: unknown): Record<string, unknown>[] {
  const keys = typeof body === 'object' && body !== null && 'keys' in body ? body.keys : [];
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'object' && key !== null) : [];
}
