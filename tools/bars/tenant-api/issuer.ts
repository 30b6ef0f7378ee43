import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';

/** An identity provider that says whatever a proof needs: it signs tokens for any user name. */
export interface Issuer {
  /** What KEYCLOAK_URL is set to. */
  readonly url: string;
  tokenFor(username: string, claims?: Record<string, unknown>): string;
  close(): void;
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Starts the provider on a free loopback port. */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'proof', use: 'sig', alg: 'RS256' };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The issuer has no port');
  const url = `http://localhost:${address.port}`;
  return {
    url,
    tokenFor(username, claims = {}) {
      const now = Math.floor(Date.now() / 1000);
      const body = {
        iss: `${url}/realms/jiyue`,
        aud: 'jiyue-api',
        azp: 'jiyue-machine',
        typ: 'Bearer',
        acr: '2',
        iat: now,
        exp: now + 3600,
        jti: randomUUID(),
        sub: `subject-of-${username}`,
        preferred_username: username,
        ...claims,
      };
      const head = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'proof' })}.${encode(body)}`;
      return `${head}.${createSign('RSA-SHA256').update(head).sign(privateKey).toString('base64url')}`;
    },
    close: () => server.close(),
  };
}
