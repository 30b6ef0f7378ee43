import type { Host } from './province.ts';
import { CARRIERS, plainHeaders } from './headers.ts';
import type { WireRequest } from './wire.ts';

/** What one attack aims at. */
export interface Aim {
  readonly site: Host;
  readonly other: Host;
  readonly port: number;
  /** Address on the site, with its query. */
  readonly path: string;
  /** A host that nothing but this request names. */
  readonly marker: string;
}

/** `own`: the site's page and nothing else; `refused`: never a page; `either`: one of the two. */
export type Expectation = 'own' | 'either' | 'refused';

/** One way to put a request that a careless portal would answer, or keep, wrongly. */
export interface Variant {
  readonly name: string;
  readonly expects: Expectation;
  request(aim: Aim): WireRequest;
}

type Write = (aim: Aim) => string;

const get = (path: string, headers: WireRequest['headers']): WireRequest => ({ line: `GET ${path} HTTP/1.1`, headers });
const own = ({ site, port }: Aim): string => `${site.host}:${port}`;

/** The request that an ordinary reader sends. */
export function cleanRequest(aim: Aim): WireRequest {
  return get(aim.path, [['Host', own(aim)]]);
}

function hosts(expects: Expectation, spellings: Readonly<Record<string, Write>>): Variant[] {
  return Object.entries(spellings).map(([name, write]) => ({
    name: `host ${name}`,
    expects,
    request: (aim) => get(aim.path, [['Host', write(aim)]]),
  }));
}

const SAME = hosts('own', {
  'without port': ({ site }) => site.host,
  'with a port of another server': ({ site }) => `${site.host}:1`,
  'in capitals': ({ site }) => site.host.toUpperCase(),
  'in mixed case': ({ site }) => [...site.host].map((letter, at) => (at % 2 ? letter.toUpperCase() : letter)).join(''),
  'with a final dot': ({ site }) => `${site.host}.`,
  'with a final dot and a port': ({ site, port }) => `${site.host}.:${port}`,
});

const PERHAPS = hosts('either', {
  'in wide letters': ({ site }) =>
    site.host.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'with an ideographic stop': ({ site }) => site.host.replace('.', '。'),
  'with blanks around': (aim) => `  ${own(aim)}  `,
  'with a tab in front': (aim) => `\t${own(aim)}`,
  'with a soft hyphen': ({ site }) => site.host.replace('.', '\u00ad.'),
  'with a zero-width joiner': ({ site }) => site.host.replace('.', '\u200d.'),
  'with a long port': ({ site }) => `${site.host}:00080`,
});

const STRANGE = hosts('refused', {
  'of nobody': ({ marker }) => marker,
  'of nobody with our port': ({ marker, port }) => `${marker}:${port}`,
  'with ours below another': ({ site, marker }) => `${site.host}.${marker}`,
  'with another below ours': ({ site, marker }) => `${marker}.${site.host}`,
  'with a neighbour below ours': ({ site, other }) => `${other.host}.${site.host}`,
  'of a prefix': ({ site }) => `x${site.host}`,
  'of a suffix': ({ site }) => `${site.host}x`,
  'with two final dots': ({ site }) => `${site.host}..`,
  'with a leading dot': ({ site }) => `.${site.host}`,
  'with a doubled dot': ({ site }) => site.host.replace('.', '..'),
  'with a list': ({ site, marker }) => `${site.host}, ${marker}`,
  'with a list without blank': ({ site, other }) => `${site.host},${other.host}`,
  'with a user': ({ site, marker }) => `${marker}@${site.host}`,
  'as a user': ({ site, marker }) => `${site.host}@${marker}`,
  'with a path': ({ site, marker }) => `${site.host}/${marker}`,
  'with a backslash': ({ site, marker }) => `${site.host}\\${marker}`,
  'with a query': ({ site, marker }) => `${site.host}?${marker}`,
  'with a fragment': ({ site, marker }) => `${site.host}#${marker}`,
  'with a scheme': ({ site }) => `http://${site.host}`,
  'with a percent sign': ({ site }) => `%${site.host.charCodeAt(0).toString(16)}${site.host.slice(1)}`,
  'with an encoded dot': ({ site }) => site.host.replace('.', '%2e'),
  'with a blank inside': ({ site, marker }) => `${site.host} ${marker}`,
  'with a second port': ({ site, port }) => `${site.host}:${port}:${port}`,
  'with a port of letters': ({ site, marker }) => `${site.host}:${marker}`,
  'with a port too long': ({ site }) => `${site.host}:123456`,
  'with a negative port': ({ site }) => `${site.host}:-80`,
  'with an underscore': ({ site }) => `${site.host}_`,
  'in quotes': ({ site }) => `"${site.host}"`,
  'in angle brackets': ({ site }) => `<${site.host}>`,
  'with a semicolon': ({ site, marker }) => `${site.host};${marker}`,
  'with an ampersand': ({ site, other }) => `${site.host}&${other.host}`,
  'with a NUL': ({ site }) => `${site.host}\0`,
  'with a look-alike letter': ({ site }) =>
    site.host.replace(/[aeo]/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? letter),
  'in punycode of nothing': () => 'xn--a',
  'as loopback': () => '127.0.0.1',
  'as loopback with our port': ({ port }) => `127.0.0.1:${port}`,
  'as IPv6': ({ port }) => `[::1]:${port}`,
  'as a bare name': () => 'localhost',
  'as a wildcard': ({ site }) => site.host.replace(/^[^.]+/, '*'),
  empty: () => '',
  'of one dot': () => '.',
  'too long': ({ site }) => `${'a.'.repeat(130)}${site.host}`,
  'of a label too long': () => `${'a'.repeat(64)}.localhost`,
  'of markup': ({ marker }) => `"><script>${marker}</script>`,
  'of a template': ({ marker }) => `{{${marker}}}`,
  'of a database text': ({ site }) => `${site.host}' or '1'='1`,
  'of an inner service': () => 'portal.invalid',
});

type Way = Omit<Variant, 'expects'>;
const as = (expects: Expectation, ways: readonly Way[]): Variant[] => ways.map((way) => ({ ...way, expects }));

const DOUBLED = as('refused', [
  {
    name: 'two hosts, ours first',
    request: (aim) =>
      get(aim.path, [
        ['Host', own(aim)],
        ['Host', aim.other.host],
      ]),
  },
  {
    name: 'two hosts, ours last',
    request: (aim) =>
      get(aim.path, [
        ['Host', aim.other.host],
        ['Host', own(aim)],
      ]),
  },
  {
    name: 'two hosts, one of nobody',
    request: (aim) =>
      get(aim.path, [
        ['Host', own(aim)],
        ['host', aim.marker],
      ]),
  },
  {
    name: 'one host twice',
    request: (aim) =>
      get(aim.path, [
        ['Host', own(aim)],
        ['Host', own(aim)],
      ]),
  },
  { name: 'no host', request: (aim) => get(aim.path, []) },
  { name: 'no host in HTTP/1.0', request: (aim) => ({ line: `GET ${aim.path} HTTP/1.0`, headers: [] }) },
  { name: 'a folded host', request: (aim) => get(aim.path, [['Host', `${own(aim)}\r\n ${aim.marker}`]]) },
  { name: 'a blank before the colon', request: (aim) => get(aim.path, [['Host ', own(aim)]]) },
  {
    name: 'a whole address as target',
    request: (aim) => get(`http://${aim.other.host}:${aim.port}${aim.path}`, [['Host', own(aim)]]),
  },
  { name: 'a whole address of nobody', request: (aim) => get(`http://${aim.marker}${aim.path}`, [['Host', own(aim)]]) },
  {
    name: 'a whole https address',
    request: (aim) => get(`https://${aim.other.host}${aim.path}`, [['Host', own(aim)]]),
  },
  { name: 'a target without slash', request: (aim) => get(`${aim.other.host}${aim.path}`, [['Host', own(aim)]]) },
  { name: 'a target of an at sign', request: (aim) => get(`@${aim.other.host}${aim.path}`, [['Host', own(aim)]]) },
]);

/** Methods that are no reading: the page of the next reader must not know of them. */
const METHODS: Variant[] = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PURGE', 'TRACE', 'PROPFIND'].map(
  (method) => ({
    name: `method ${method}`,
    expects: 'refused',
    request: (aim) => ({
      line: `${method} ${aim.path} HTTP/1.1`,
      headers: [
        ['Host', own(aim)],
        ['X-Http-Method-Override', 'GET'],
      ],
    }),
  }),
);

const CARRIED: Variant[] = CARRIERS.flatMap(({ header, values }) =>
  values.map(({ kind, write }): Variant => ({
    name: `${header}: ${kind}`,
    expects: 'own',
    request: (aim) =>
      get(aim.path, [
        ['Host', own(aim)],
        [header, write(aim)],
      ]),
  })),
);

const PLAIN: Variant[] = plainHeaders().map(({ header, value, expects }) => ({
  name: `${header}: ${value.slice(0, 40)}`,
  expects,
  request: (aim) =>
    get(aim.path, [
      ['Host', own(aim)],
      [header, value],
    ]),
}));

/** A body where none belongs, and what follows it on the connection. */
const SMUGGLED = as('either', [
  {
    name: 'a body on GET',
    request: (aim) => ({
      ...get(aim.path, [
        ['Host', own(aim)],
        ['Content-Length', String(aim.marker.length)],
      ]),
      body: aim.marker,
    }),
  },
  {
    name: 'a chunked body that hides a request',
    request: (aim) => ({
      ...get(aim.path, [
        ['Host', own(aim)],
        ['Transfer-Encoding', 'chunked'],
      ]),
      body: `0\r\n\r\nGET ${aim.path} HTTP/1.1\r\nHost: ${aim.other.host}\r\n\r\n`,
    }),
  },
  {
    name: 'two lengths',
    request: (aim) => ({
      ...get(aim.path, [
        ['Host', own(aim)],
        ['Content-Length', '3'],
        ['Transfer-Encoding', 'chunked'],
      ]),
      body: `0\r\n\r\n`,
    }),
  },
]);

/** All ways, each with a name of its own. */
export const VARIANTS: readonly Variant[] = [
  ...SAME,
  ...PERHAPS,
  ...STRANGE,
  ...DOUBLED,
  ...METHODS,
  ...CARRIED,
  ...PLAIN,
  ...SMUGGLED,
];
