import type { Hostile } from './values.ts';

const plain = (what: string, make: (mark: string) => string): Hostile => ({ what, make });
const list = (...values: string[]): Hostile[] =>
  values.map((value) => ({ what: value.slice(0, 40), make: () => value }));

/** What may stand in any header: HTTP carries no zero byte and no line. */
const ANY: readonly Hostile[] = [
  plain('a word', (mark) => mark),
  plain('a long word', (mark) => mark + 'x'.repeat(6_000)),
  plain('many blanks', (mark) => `${mark}${' '.repeat(6_000)};`),
  plain('many commas', (mark) => `${mark}${','.repeat(6_000)}`),
  plain('bytes beyond ASCII', (mark) => `${mark}\u00e4\u00ff\u0080`),
  plain('quotes', (mark) => `"${mark}\\";q="`),
  plain('escapes', (mark) => `%00${mark}%ff%E0%A4%A`),
  ...list('', '__proto__', '0', '-1', '9'.repeat(40), '*', '00000000-0000-0000-0000-000000000000'),
];

const JWT_HEAD = Buffer.from('{"alg":"none","kid":"x"}').toString('base64url');

/** What only means something in one header. */
const OWN: Readonly<Record<string, readonly Hostile[]>> = {
  authorization: [
    plain('a token that is none', (mark) => `Bearer ${mark}`),
    plain('three parts', (mark) => `Bearer ${mark}.${mark}.${mark}`),
    plain(
      'an unsigned token',
      (mark) => `Bearer ${JWT_HEAD}.${Buffer.from(`{"sub":"${mark}"}`).toString('base64url')}.`,
    ),
    plain('a name and a password', (mark) => `Basic ${Buffer.from(`${mark}:${mark}`).toString('base64')}`),
    ...list('Bearer', 'Bearer  ', 'bearer ..', `Bearer ${JWT_HEAD}.e30.AAAA`),
  ],
  cookie: [
    plain('a session', (mark) => `jiyue=${mark}${'A'.repeat(30)}`),
    plain('two sessions', (mark) => `jiyue=${mark}; jiyue=${mark}`),
    plain('a login', (mark) => `jiyue-login-x=${mark}; jiyue-left=${mark}`),
    ...list('jiyue', '=;=;', 'jiyue=%E0%A4%A', `${'a=b; '.repeat(1_000)}`),
  ],
  'x-forwarded-for': [
    plain('a word among addresses', (mark) => `${mark}, 10.0.0.1, ::1`),
    ...list('::ffff:999.1.1.1', '2001:db8::%eth0', '[::1]:80', ':::::::', `${'1.1.1.1,'.repeat(500)}`),
  ],
  'content-type': [
    plain('a charset', (mark) => `application/json; charset=${mark}`),
    plain('a form in parts', (mark) => `multipart/form-data; boundary=${mark}`),
    ...list('application/json;', 'application/x-www-form-urlencoded', 'text/plain', 'application/json; charset=utf-16'),
  ],
  'content-encoding': list('gzip', 'br', 'deflate', 'identity', 'zstd'),
  range: list(
    'bytes=0-',
    'bytes=9-1',
    'bytes=-0',
    'bytes=0-0,2-3',
    `bytes=${'0-1,'.repeat(800)}`,
    'bytes=99999999999999999999-',
  ),
  'if-modified-since': list('infinity', 'Sat, 30 Feb 2026 00:00:00 GMT', '-1'),
  'if-range': list('"x"', 'Sat, 30 Feb 2026 00:00:00 GMT'),
  'accept-encoding': list('gzip;q=9', `${' '.repeat(3_000)}gzip`, 'gzip,'.repeat(800)),
};

const ELSEWHERE = [
  'host',
  'x-site',
  'idempotency-key',
  'x-request-id',
  'accept',
  'accept-language',
  'user-agent',
  'origin',
  'referer',
  'if-none-match',
  'forwarded',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-jiyue-at',
  'x-jiyue-signature',
  'x-http-method-override',
  'apollo-require-preflight',
  'traceparent',
] as const;

// A number of a request that is well formed is the client's to choose, and stands in the log so that it is found there.
const KEPT_NUMBER = /^[A-Za-z0-9-]{8,64}$/;

/** Each header with what may stand in it. */
export const HEADERS: readonly { readonly name: string; readonly values: readonly Hostile[] }[] = [
  ...Object.entries(OWN).map(([name, own]) => ({ name, values: [...own, ...ANY] })),
  ...ELSEWHERE.map((name) => ({ name, values: ANY.filter((value) => name !== 'x-request-id' || !isNumber(value)) })),
];

function isNumber({ make }: Hostile): boolean {
  return KEPT_NUMBER.test(String(make('mark0000')));
}
