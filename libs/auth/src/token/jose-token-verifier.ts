import { jwtVerify } from 'jose';
import type { KeySource } from './key-source.js';
import { checkClaims, readToken } from './token-claims.js';
import { TokenRefused, type TokenExpectations, type TokenVerifier, type VerifiedToken } from './token-verifier.js';

/** The same by `jose`: the way out of the deprecated keycloak-connect, held to the same contract test. */
export class JoseTokenVerifier implements TokenVerifier {
  constructor(
    private readonly keys: KeySource,
    private readonly expected: TokenExpectations,
    private readonly now: () => number = Date.now,
  ) {}

  async verify(token: string): Promise<VerifiedToken> {
    const { kid, claims } = readToken(token);
    const verified = checkClaims(claims, this.expected, this.now());
    const key = await this.keys.keyFor(kid);
    if (!key) throw new TokenRefused('unknown key');
    try {
      await jwtVerify(token, key, {
        algorithms: ['RS256'],
        issuer: this.expected.issuer,
        audience: this.expected.audience,
        requiredClaims: ['exp', 'iat', 'sub'],
        currentDate: new Date(this.now()),
      });
    } catch (error) {
      throw new TokenRefused(error instanceof Error ? error.message : 'jose');
    }
    return verified;
  }
}
