import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { honestClaims, hostileTokens, newSigningKey, sign } from './hostile-tokens.js';
import { KeySource } from './key-source.js';
import { TokenRefused, type TokenExpectations, type TokenVerifier } from './token-verifier.js';

const key = newSigningKey('key-of-the-realm');

/** What every TokenVerifier must do, run against a key server of its own. */
export function describeTokenVerifier(
  name: string,
  make: (keys: KeySource, expected: TokenExpectations) => TokenVerifier,
): void {
  describe(`token verifier ${name}`, () => {
    const realm = new KeyServer();
    beforeAll(() => realm.start());
    afterAll(() => realm.stop());

    const verifier = (now?: () => number) => make(new KeySource(realm.issuer, now ? { now } : {}), realm.expected());

    it('takes an honest token and says whom it speaks for', async () => {
      const verified = await verifier().verify(sign(key, honestClaims(realm.issuer)));
      expect(verified).toMatchObject({ username: 'editor', clientId: 'jiyue-admin', secondFactor: false });
    });

    it('sees the second factor in acr', async () => {
      const token = sign(key, { ...honestClaims(realm.issuer), acr: '2' });
      expect(await verifier().verify(token)).toMatchObject({ secondFactor: true });
    });

    it('takes a token of the scripts’ client with a single audience and an at+jwt header', async () => {
      const claims = { ...honestClaims(realm.issuer), aud: 'jiyue-api', azp: 'jiyue-machine' };
      expect(await verifier().verify(sign(key, claims, { typ: 'at+jwt' }))).toMatchObject({
        clientId: 'jiyue-machine',
      });
    });

    it('takes none of the hostile tokens', async () => {
      const attacks = Object.entries(hostileTokens(key, realm.issuer));
      expect(attacks.length).toBeGreaterThanOrEqual(40);
      expect(await takenOf(verifier(), attacks)).toEqual([]);
    });

    it('fetches the keys once in 30 seconds, however many unknown key ids come at once', async () => {
      let now = 1_000_000;
      const source = verifier(() => now);
      realm.fetches = 0;
      await Promise.all(strangers(realm.issuer).map((token) => source.verify(token).catch(refusal)));
      expect(realm.fetches).toBe(1);
      now += 30_001;
      await Promise.all(strangers(realm.issuer).map((token) => source.verify(token).catch(refusal)));
      expect(realm.fetches).toBe(2);
    });

    it('goes on with the keys it knows while the realm is away', async () => {
      let now = Date.now();
      const known = verifier(() => now);
      await known.verify(sign(key, honestClaims(realm.issuer)));
      realm.isAway = true;
      now += 700_000;
      const verified = await known.verify(sign(key, honestClaims(realm.issuer)));
      realm.isAway = false;
      expect(verified.username).toBe('editor');
    });
  });
}

async function takenOf(verifier: TokenVerifier, attacks: readonly [string, string][]): Promise<string[]> {
  const outcomes = await Promise.all(
    attacks.map(async ([name, token]) => {
      const outcome: unknown = await verifier.verify(token).catch(refusal);
      return outcome instanceof TokenRefused ? [] : [name];
    }),
  );
  return outcomes.flat();
}

function strangers(issuer: string): string[] {
  return Array.from({ length: 50 }, (_, n) => sign(key, honestClaims(issuer), { kid: `unknown-${n}` }));
}

function refusal(error: unknown): unknown {
  return error;
}

class KeyServer {
  fetches = 0;
  isAway = false;
  issuer = '';
  private server: Server | undefined;

  async start(): Promise<void> {
    const jwk = { ...key.publicKey.export({ format: 'jwk' }), kid: key.kid, alg: 'RS256', use: 'sig' };
    const weak = newSigningKey('weak', 1024);
    const keys = [
      jwk,
      { ...weak.publicKey.export({ format: 'jwk' }), kid: weak.kid },
      { kid: 'odd', kty: 'oct', k: 'AA' },
    ];
    this.server = createServer((_req, res) => {
      this.fetches += 1;
      res.statusCode = this.isAway ? 503 : 200;
      res.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
    }).listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    const address = this.server.address();
    if (typeof address !== 'object' || address === null) throw new Error('The key server has no address');
    this.issuer = `http://127.0.0.1:${address.port}/realms/jiyue`;
  }

  expected(): TokenExpectations {
    return { issuer: this.issuer, audience: 'jiyue-api', clients: ['jiyue-admin', 'jiyue-machine'] };
  }

  async stop(): Promise<void> {
    this.server?.close();
  }
}
