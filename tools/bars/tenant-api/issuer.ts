import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';

/** An identity provider that says whatever a proof needs: it signs tokens for any user name. */
export interface Issuer {
  /** What KEYCLOAK_URL is set to. */
  readonly url: string;
  /** A picture that stands beside it: somewhere on the web, as far as the product knows. */
  readonly picture: string;
  tokenFor(username: string, claims?: Record<string, unknown>): string;
  close(): void;
}

const PICTURE = '/pictures/dam.png';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What a login asks first; nobody logs in here. */
function metadataOf({ headers: { host = '' } }: IncomingMessage): object {
  const issuer = `http://${host}/realms/jiyue`;
  const at = (end: string) => `${issuer}/protocol/openid-connect/${end}`;
  return {
    issuer,
    authorization_endpoint: at('auth'),
    token_endpoint: at('token'),
    end_session_endpoint: at('logout'),
    jwks_uri: at('certs'),
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

/** Starts the provider on a free loopback port. */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'proof', use: 'sig', alg: 'RS256' };
  const server = createServer((request, response) => {
    if (request.url === PICTURE) return response.setHeader('content-type', 'image/png').end(PNG);
    const answer = request.url?.endsWith('openid-configuration') ? metadataOf(request) : { keys: [jwk] };
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The issuer has no port');
  const url = `http://localhost:${address.port}`;
  return {
    url,
    picture: `http://127.0.0.1:${address.port}${PICTURE}`,
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
