import { createHash, KeyObject } from 'node:crypto';
import type { CryptoKey } from 'jose';
import KeycloakConnect from 'keycloak-connect';
import type { KeySource } from './key-source.js';
import { checkClaims, readToken } from './token-claims.js';
import { TokenRefused, type TokenExpectations, type TokenVerifier, type VerifiedToken } from './token-verifier.js';

const MOST_REMEMBERED = 10_000;

/**
 * Verifies with keycloak-connect's grant manager, then with our own checks. The package accepts tokens without `exp`,
 * ignores `nbf` and fetches keys once per unknown token in flight, so it gets its key from our {@link KeySource} and
 * never the last word.
 */
export class KeycloakTokenVerifier implements TokenVerifier {
  private readonly signedBy = new Map<string, CryptoKey>();
  private readonly managers = new WeakMap<CryptoKey, KeycloakConnect.GrantManager>();

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
    await this.checkSignatureOnce(key, token);
    return verified;
  }

  // A signature does not change while its key is the issuer's; what the token says is judged every time.
  private async checkSignatureOnce(key: CryptoKey, token: string): Promise<void> {
    const digest = createHash('sha256').update(token).digest('base64url');
    if (this.signedBy.get(digest) === key) return;
    await this.checkSignature(key, token);
    if (this.signedBy.size >= MOST_REMEMBERED) this.signedBy.clear();
    this.signedBy.set(digest, key);
  }

  private async checkSignature(key: CryptoKey, token: string): Promise<void> {
    const manager = this.managers.get(key) ?? this.managerFor(key);
    try {
      await manager.createGrant(JSON.stringify({ access_token: token }));
    } catch (error) {
      throw new TokenRefused(error instanceof Error ? error.message : 'grant manager');
    }
  }

  private managerFor(key: CryptoKey): KeycloakConnect.GrantManager {
    const [server, realm] = this.expected.issuer.split('/realms/');
    if (!server || !realm) throw new Error('The issuer is not the address of a realm');
    const config = {
      realm,
      'auth-server-url': server,
      resource: this.expected.audience,
      'bearer-only': true,
      'verify-token-audience': true,
      'realm-public-key': KeyObject.from(key).export({ type: 'spki', format: 'der' }).toString('base64'),
      'ssl-required': 'external',
      'confidential-port': 0,
    };
    const manager = new KeycloakConnect({}, config).grantManager;
    this.managers.set(key, manager);
    return manager;
  }
}
