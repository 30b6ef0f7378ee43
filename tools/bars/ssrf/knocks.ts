import { request } from 'node:http';
import type { Running } from '../../supervisor/running.ts';

/** A request to one of our servers that names the address somewhere a server might look. */
interface Knock {
  readonly port: number;
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const NAMING = [
  'Referer',
  'Origin',
  'X-Forwarded-Host',
  'X-Original-Url',
  'X-Rewrite-Url',
  'X-Forwarded-Uri',
  'Forwarded',
  'Via',
  'From',
  'Link',
  'Location',
  'Destination',
  'X-Callback-Url',
  'X-Webhook-Url',
  'Profile',
  'X-Wap-Profile',
  'Contact',
  'True-Client-Ip',
  'X-Forwarded-For',
  'Proxy-Host',
  'Request-Uri',
  'Soapaction',
  'Traceparent',
  'Baggage',
];
const QUERY = [
  'url',
  'uri',
  'src',
  'href',
  'returnTo',
  'redirect_uri',
  'callback',
  'iss',
  'request_uri',
  'next',
  'image',
  'feed',
  'proxy',
  'sector_identifier_uri',
];

/** Knocks at admin, portal and identity routes with the address in headers, queries, paths and targets. */
export async function knockWith({ admin, portal }: Running, url: string): Promise<number> {
  const [host = ''] = Object.values(portal.hosts);
  const places = { api: Number(new URL(admin).port), portal: portal.port, host };
  const knocks = [...named(places, url), ...signed(places, url), ...aimed(places, url)];
  await Promise.all(knocks.map(knock));
  return knocks.length;
}

interface Places {
  readonly api: number;
  readonly portal: number;
  /** A site of the portal. */
  readonly host: string;
}

/** The address in a header or a query. */
function named({ api, portal, host }: Places, url: string): Knock[] {
  const [header, query] = [headerSafe(url), encodeURIComponent(url)];
  return [
    ...NAMING.map((name) => ({ port: portal, path: '/', headers: { host, [name]: header } })),
    ...NAMING.map((name) => ({ port: api, path: '/auth/session', headers: { [name]: header } })),
    ...QUERY.map((name) => ({ port: api, path: `/auth/login?${name}=${query}` })),
    ...QUERY.map((name) => ({ port: portal, path: `/search?q=${query}&${name}=${query}`, headers: { host } })),
    { port: api, path: `/auth/callback?code=x&state=y&iss=${query}` },
  ];
}

/** The address as issuer and as the place of the keys. */
function signed({ api }: Places, url: string): Knock[] {
  const authorization = `Bearer ${tokenNaming(url)}`;
  const stored = { query: url, extensions: { persistedQuery: { version: 1, sha256Hash: url } } };
  const post = { port: api, method: 'POST' };
  return [
    { ...post, path: '/auth/backchannel-logout', headers: FORM, body: `logout_token=${tokenNaming(url)}` },
    { port: api, path: '/auth/session', headers: { authorization } },
    { ...post, path: '/graphql', headers: { ...JSON_TYPE, authorization }, body: '{"query":"{ me { id } }"}' },
    { ...post, path: '/public/graphql', headers: JSON_TYPE, body: JSON.stringify(stored) },
  ];
}

/** The address as path, as target and as host of the request. */
function aimed({ api, portal, host }: Places, url: string): Knock[] {
  const [header, query] = [headerSafe(url), encodeURIComponent(url)];
  const authority = header.replace(/^[a-z]+:\/*/i, '').split('/')[0] ?? '';
  return [api, portal].flatMap((port) => [
    { port, path: `/files/${query}`, headers: { host } },
    { port, path: header, headers: { host } },
    { port, path: `/${header}`, headers: { host } },
    { port, path: '/', headers: { host: authority } },
  ]);
}

const JSON_TYPE = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** A token that asks to be verified with keys from the address. */
function tokenNaming(url: string): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = { alg: 'RS256', typ: 'JWT', kid: url, jku: url, x5u: url, jwk: { kty: 'RSA', kid: url } };
  const claims = {
    iss: url,
    aud: 'jiyue-api',
    azp: 'jiyue-machine',
    sub: 'x',
    exp: Math.floor(Date.now() / 1000) + 600,
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  };
  return `${encode(head)}.${encode(claims)}.${Buffer.alloc(256, 1).toString('base64url')}`;
}

function headerSafe(url: string): string {
  return encodeURI(url).replace(/%25/g, '%');
}

/** One knock; whatever is answered, and whether anything is, does not matter here. */
function knock({ port, method = 'GET', path, headers = {}, body }: Knock): Promise<void> {
  return new Promise((resolve) => {
    const sent = request(
      { host: '127.0.0.1', port, method, path: path.replace(/[^\x21-\x7e]/g, ''), headers, timeout: 10_000 },
      (response) => {
        response.resume();
        response.once('close', () => resolve());
      },
    );
    sent.once('timeout', () => sent.destroy());
    sent.once('error', () => resolve());
    sent.end(body);
  });
}
