import type { Aim, Expectation } from './variants.ts';

interface Carried {
  readonly kind: string;
  write(aim: Aim): string;
}

interface Carrier {
  readonly header: string;
  readonly values: readonly Carried[];
}

const NOBODY: Carried = { kind: 'nobody', write: ({ marker }) => marker };
const NEIGHBOUR: Carried = { kind: 'a neighbour', write: ({ other }) => other.host };
const NEIGHBOUR_AND_PORT: Carried = {
  kind: 'a neighbour and a port',
  write: ({ other, port }) => `${other.host}:${port}`,
};
const LIST: Carried = { kind: 'a list', write: ({ other, marker }) => `${other.host}, ${marker}` };
const ID: Carried = { kind: 'the id of a neighbour', write: ({ other }) => other.id };
const ADDRESS: Carried = {
  kind: 'an address of a neighbour',
  write: ({ other, port, path }) => `http://${other.host}:${port}${path}`,
};
const PATH: Carried = { kind: 'another path', write: ({ marker }) => `/${marker}/` };
const FORWARDED: Carried = {
  kind: 'host of a neighbour',
  write: ({ other, marker }) => `for=${marker};host=${other.host};proto=https`,
};
const WORD: Carried = { kind: 'a word', write: ({ marker }) => `x"'><${marker}>` };
const COOKIE: Carried = {
  kind: 'a session and a site',
  write: ({ marker, other }) => `jiyue=${marker}; __Host-jiyue=${marker}; site=${other.id}; theme=${marker}`,
};

const carriers = (values: readonly Carried[], headers: readonly string[]): Carrier[] =>
  headers.map((header) => ({ header, values }));

/** Headers through which proxies and frameworks let somebody else say which host, site, path or reader is meant. */
export const CARRIERS: readonly Carrier[] = [
  ...carriers(
    [NOBODY, NEIGHBOUR, NEIGHBOUR_AND_PORT, LIST],
    ['X-Forwarded-Host', 'X-Host', 'X-Original-Host', 'X-Forwarded-Server', 'X-HTTP-Host-Override'],
  ),
  ...carriers(
    [NOBODY, NEIGHBOUR],
    [
      'X-Real-Host',
      'X-Proxy-Host',
      'X-Backend-Host',
      'X-Rewrite-Host',
      'X-Site',
      'X-Tenant',
      'X-Tenant-Id',
      'X-Hostname',
      'X-Server-Name',
      'X-Envoy-Original-Host',
      'Base-Url',
      'X-Wap-Profile',
      'X-Forwarded-Site',
      'Host-Override',
      'X-Authority',
      'X-Astro-Host',
    ],
  ),
  ...carriers([ID], ['X-Site', 'X-Site-Id', 'X-Tenant', 'X-Tenant-Id', 'X-Request-Site']),
  ...carriers([FORWARDED], ['Forwarded']),
  ...carriers(
    [ADDRESS, NOBODY],
    [
      'X-Forwarded-Url',
      'X-Original-Uri',
      'Origin',
      'Referer',
      'Destination',
      'Content-Location',
      'X-Forwarded-Path',
      'Location',
    ],
  ),
  ...carriers(
    [PATH, ADDRESS],
    [
      'X-Original-Url',
      'X-Rewrite-Url',
      'X-Forwarded-Uri',
      'X-Forwarded-Prefix',
      'X-Script-Name',
      'X-Accel-Redirect',
      'X-Astro-Path',
      'X-Matched-Path',
      'X-Middleware-Rewrite',
      'X-Replaced-Path',
    ],
  ),
  ...carriers(
    [NOBODY],
    [
      'X-Forwarded-For',
      'X-Real-Ip',
      'True-Client-Ip',
      'Cf-Connecting-Ip',
      'X-Client-Ip',
      'X-Cluster-Client-Ip',
      'X-Remote-Addr',
      'X-Forwarded-By',
      'Via',
      'From',
      'X-Request-Id',
      'Traceparent',
      'X-Edge-Key',
      'Cdn-Loop',
    ],
  ),
  ...carriers(
    [WORD],
    [
      'User-Agent',
      'Accept-Language',
      'Accept',
      'Accept-Charset',
      'X-Requested-With',
      'Referer',
      'Dnt',
      'X-Theme',
      'X-Locale',
      'X-Astro-Locals',
      'Sec-Ch-Ua',
      'X-Forwarded-Proto',
      'X-Forwarded-Port',
      'X-Forwarded-Scheme',
      'X-Url-Scheme',
      'X-Preview',
      'X-Draft',
      'Surrogate-Capability',
    ],
  ),
  ...carriers([COOKIE], ['Cookie']),
];

interface PlainHeader {
  readonly header: string;
  readonly value: string;
  readonly expects: Expectation;
}

const OWN: readonly (readonly [header: string, ...values: string[]])[] = [
  ['X-Forwarded-Proto', 'https', 'ftp', 'http, https'],
  ['X-Forwarded-Scheme', 'https', 'nothttps'],
  ['X-Forwarded-Port', '443', '0', '99999'],
  ['X-Forwarded-Ssl', 'on'],
  ['Front-End-Https', 'on'],
  ['X-Http-Method-Override', 'POST', 'DELETE', 'HEAD'],
  ['X-Method-Override', 'PUT'],
  ['Authorization', 'Basic YTpi', 'Bearer eyJhbGciOiJub25lIn0.e30.'],
  ['Cache-Control', 'no-cache', 'no-store', 'only-if-cached', 'max-age=0'],
  ['Pragma', 'no-cache', 'akamai-x-cache-on'],
  ['Range', 'bytes=0-10', 'bytes=-5', 'bytes=0-,0-'],
  ['If-Modified-Since', 'Thu, 01 Jan 2037 00:00:00 GMT'],
  ['If-None-Match', '"x"', 'W/"nothing"'],
  ['If-Match', '"x"'],
  ['Accept', 'application/json', 'text/x-component', '*/*;q=0'],
  ['Accept-Language', 'en', 'zz', 'zh-TW'],
  ['Accept-Encoding', 'identity;q=0', 'zstd', 'x', ''],
  ['Save-Data', 'on'],
  ['Purpose', 'prefetch'],
  ['Sec-Purpose', 'prefetch;prerender'],
  ['Next-Router-Prefetch', '1'],
  ['X-Nextjs-Data', '1'],
  ['X-Invoke-Status', '404'],
  ['X-Sveltekit-Action', 'true'],
  ['Rsc', '1'],
  ['X-Middleware-Subrequest', 'middleware'],
  ['X-Astro-Middleware-Secret', 'x'],
  ['Sec-Fetch-Site', 'cross-site'],
  ['Max-Forwards', '0'],
  ['Connection', 'x-forwarded-host', 'host'],
  ['Te', 'trailers'],
  ['Content-Type', 'application/json', 'multipart/form-data; boundary=x'],
  ['X-Debug', '1', 'true'],
  ['X-No-Cache', '1'],
  ['X-Purge', '1'],
  ['X-Elder', 'on'],
];

const EITHER: readonly (readonly [header: string, ...values: string[]])[] = [
  ['If-None-Match', '*'],
  ['Upgrade', 'websocket', 'h2c'],
  ['Expect', '100-continue', 'nonsense'],
  ['X-Long', 'a'.repeat(20_000)],
  ['X-Bad\0Name', 'x'],
  ['Content-Length', '0', '-1', 'x'],
  ['Transfer-Encoding', 'gzip'],
];

/** Headers with a fixed text. */
export function plainHeaders(): PlainHeader[] {
  const all = (expects: Expectation, table: typeof OWN) =>
    table.flatMap(([header, ...values]) => values.map((value) => ({ header, value, expects })));
  return [...all('own', OWN), ...all('either', EITHER)];
}
