import { createHash } from 'node:crypto';
import type { Attempt, Reply } from './send.ts';

/** An endpoint, and what a lawful request to it looks like. */
export interface Target {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A selection that whoever sends the headers may ask for. */
  readonly field: string;
  /** An object type with a list in it, and a way around in a circle from there. */
  readonly circle: (times: number) => string;
  /** A list with a page larger than any may be. */
  readonly widePage: string;
  /** A stored operation, for the endpoint that runs nothing else. */
  readonly stored?: { readonly hash: string; readonly variables: Readonly<Record<string, unknown>> };
}

/** One kind of abuse: what is sent, and how to tell that it got through. */
export interface Probe {
  readonly name: string;
  readonly attempts: (target: Target) => readonly Attempt[];
  /** What is wrong with the reply; null when the attempt was turned away. */
  readonly finding: (reply: Reply) => string | null;
}

const JSON_TYPE = { 'content-type': 'application/json' };

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const answered = ({ data, text }: Reply): string | null => (data === null ? null : `answered: ${text.slice(0, 120)}`);

function ask({ path, headers }: Target, body: unknown): Attempt {
  return { path, headers: { ...headers, ...JSON_TYPE }, body: JSON.stringify(body) };
}

function document(name: string, write: (target: Target) => string, finding = answered): Probe {
  return { name, attempts: (target) => [ask(target, { query: write(target) })], finding };
}

// A page of another origin can send these without asking first, and the browser adds the cookie.
function simpleRequest(name: string, type: string, encode: (query: string) => string): Probe {
  return {
    name,
    attempts: ({ path, headers, field }) => [
      {
        path,
        headers: { ...withoutPreflight(headers), 'content-type': type },
        body: encode(`query { ${field} }`),
      },
    ],
    finding: answered,
  };
}

function withoutPreflight(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { 'apollo-require-preflight': _, ...rest } = headers;
  return rest;
}

const FORM = 'application/x-www-form-urlencoded';
const MULTIPART = ['--x', 'content-disposition: form-data; name="operations"', ''];

/** Too much of something in one document. */
const FLOODS: readonly Probe[] = [
  document('101 aliases', ({ field }) => `{ ${many(101, (i) => `a${i}: ${field}`)} }`),
  document(
    '500 times the same field',
    ({ field }) =>
      `{ ${field.replace(
        'id',
        many(500, () => 'id'),
      )} }`,
  ),
  document('500 directives', ({ field }) => `{ ${field.replace('id', `id ${many(500, () => '@skip(if: false)')}`)} }`),
  document('unknown directives', ({ field }) => `{ ${field.replace('id', `id ${many(50, () => '@aa')}`)} }`),
  document('30 levels deep', ({ circle }) => `{ ${circle(30)} }`),
  document(
    '2,000 tokens',
    ({ field }) =>
      `{ ${field.replace(
        'id',
        many(1000, () => 'id __typename'),
      )} }`,
  ),
  document(
    'fragments in a circle',
    ({ field }) => `{ ${field} ...a } fragment a on Query { ...b } fragment b on Query { ...a }`,
  ),
  document(
    'fragments that double ten times',
    ({ field }) =>
      `{ ...f0 } ${many(10, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f10 on Query { ${many(6, (i) => `b${i}: ${field}`)} }`,
  ),
  document('a page of 101', ({ widePage }) => `{ ${widePage} }`),
  {
    name: 'a body of more than 100 KB',
    attempts: (target) => [ask(target, { query: `{ ${target.field} }`, variables: { rest: 'x'.repeat(101 * 1024) } })],
    finding: answered,
  },
  {
    name: '8,000 values for one variable',
    attempts: (target) => [
      ask(target, {
        query: 'query ($s: [ArticleState!]) { articles(filter: { state: $s }) { totalCount } }',
        variables: { s: Array.from({ length: 8_000 }, () => 'NOSUCH') },
      }),
    ],
    finding: (reply) => answered(reply) ?? (reply.bytes > 20_000 ? `${reply.bytes} bytes of refusals` : null),
  },
  {
    name: 'variables nested 5,000 deep',
    attempts: ({ path, headers, field }) => [
      {
        path,
        headers: { ...headers, ...JSON_TYPE },
        body: `{"query":"query($f: ArticleFilter) { ${field.replaceAll('"', '\\"')} articles(filter: $f) { totalCount } }","variables":{"f":${'{"text":'.repeat(5_000)}1${'}'.repeat(5_000)}}}`,
      },
    ],
    finding: answered,
  },
];

/** Several acts where one was looked at. */
const BATCHES: readonly Probe[] = [
  {
    name: 'a batch of ten',
    attempts: (target) => [
      ask(
        target,
        Array.from({ length: 10 }, () => ({ query: `{ ${target.field} }` })),
      ),
    ],
    finding: (reply) => answered(reply) ?? (reply.text.startsWith('[') ? 'answered as a batch' : null),
  },
  document(
    'two mutations in one document',
    () => 'mutation { a: addStandardColumns { id } b: addStandardColumns { id } }',
  ),
  document(
    'two mutations behind a fragment',
    () => 'mutation { ...m ...m } fragment m on Mutation { a: addStandardColumns { id } b: addStandardColumns { id } }',
  ),
  document('a subscription', () => 'subscription { activities { nodes { id } } }'),
  document('an answer in parts', ({ field }) => `{ ... @defer { ${field} } }`),
];

/** Ways in that no screen uses. */
const DOORS: readonly Probe[] = [
  {
    name: 'a query by GET',
    attempts: ({ path, headers, field }) => [
      {
        path: `${path}?query=${encodeURIComponent(`{ ${field} }`)}`,
        method: 'GET',
        headers: withoutPreflight(headers),
      },
    ],
    finding: answered,
  },
  {
    name: 'a mutation by GET',
    attempts: ({ path, headers }) => [
      {
        path: `${path}?query=${encodeURIComponent('mutation { addStandardColumns { id } }')}`,
        method: 'GET',
        headers,
      },
    ],
    finding: answered,
  },
  simpleRequest('a form', FORM, (query) => `query=${encodeURIComponent(query)}`),
  simpleRequest('plain text', 'text/plain', (query) => JSON.stringify({ query })),
  simpleRequest('a multipart form', 'multipart/form-data; boundary=x', (query) =>
    [...MULTIPART, JSON.stringify({ query }), '--x--', ''].join('\r\n'),
  ),
  simpleRequest('no type at all', '', (query) => JSON.stringify({ query })),
  {
    name: 'a console for trying things',
    attempts: ({ path, headers }) => [
      { path, method: 'GET', headers: { ...headers, accept: 'text/html' } },
      ...['/graphiql', '/playground', '/voyager', '/altair'].map((page): Attempt => ({
        path: path + page,
        method: 'GET',
        headers: { accept: 'text/html' },
      })),
    ],
    finding: ({ text }) => (/graphiql|playground|sandbox\.embed|landing-page|voyager/i.test(text) ? 'a console' : null),
  },
];

/** What an answer may give away. */
const TELLTALES: readonly Probe[] = [
  document('introspection', () => '{ __schema { queryType { name } types { name fields { name } } } }'),
  document('introspection of one type', () => '{ __type(name: "Query") { name fields { name } } }'),
  document(
    'introspection in a circle',
    () => `{ __schema { types { ${many(5, () => 'fields { type {')} name ${many(5, () => '} }')} } } }`,
  ),
  document(
    'a field nearly right',
    ({ field }) => `{ ${field.replace('id', 'idd naem')} }`,
    ({ text }) => (/did you mean/i.test(text) ? 'suggests names' : null),
  ),
  document(
    'a root field nearly right',
    () => '{ m publicSit articl }',
    ({ text }) => (/did you mean/i.test(text) ? 'suggests names' : null),
  ),
  {
    name: 'tracing',
    attempts: (target) => [
      ask(
        {
          ...target,
          headers: { ...target.headers, 'apollo-federation-include-trace': 'ftv1', 'x-apollo-tracing': '1' },
        },
        { query: `{ ${target.field} }` },
      ),
    ],
    finding: ({ text }) => (/"(tracing|ftv1)"/.test(text) ? 'traces' : null),
  },
  {
    name: 'malformed documents and bodies',
    attempts: (target) => [
      ...['', '{', 'query {', '{ __typename @', '\u0000', '{ me { id } } }', 'query ($a: Nope!) { me { id } }'].map(
        (query) => ask(target, { query }),
      ),
      ...[null, 1, [], { query: 1 }, { query: {} }, { variables: 'x', query: '{ me { id } }' }].map((body) =>
        ask(target, body),
      ),
      ...['{', '\ufeff{}', '"', '{"query":"\\ud800"}'].map((body): Attempt => ({
        path: target.path,
        headers: { ...target.headers, ...JSON_TYPE },
        body,
      })),
    ],
    finding: ({ status, text }) =>
      status >= 500 || /\bat \S+ \(|node_modules|stacktrace|"exception"/.test(text)
        ? `${status} ${text.slice(0, 120)}`
        : null,
  },
];

/** Operations under a name that somebody else may have given. */
const STORED: readonly Probe[] = [
  {
    name: 'an operation registered under its hash',
    attempts: (target) => {
      const query = `{ ${target.field} }`;
      return [
        ask(target, { query, extensions: hashed(sha256(query)) }),
        ask(target, { extensions: hashed(sha256(query)) }),
      ];
    },
    finding: answered,
  },
  {
    name: 'another document under a stored hash',
    attempts: (target) => {
      const hash = target.stored?.hash ?? sha256('{ a }');
      return [
        ask(target, { query: '{ __typename }', extensions: hashed(hash) }),
        ask(target, { query: '', variables: target.stored?.variables, extensions: hashed(hash) }),
        ask(target, { query: null, variables: target.stored?.variables, extensions: hashed(hash) }),
      ];
    },
    finding: answered,
  },
  {
    name: 'hashes that are no hashes',
    attempts: (target) =>
      ['__proto__', 'constructor', 'toString', '', null, 0, ['a'], { toString: 1 }, '../stored', 'a'.repeat(9_000)].map(
        (hash) => ask(target, { extensions: hashed(hash) }),
      ),
    finding: answered,
  },
];

export const PROBES: readonly Probe[] = [...FLOODS, ...BATCHES, ...DOORS, ...TELLTALES, ...STORED];

function hashed(sha256Hash: unknown): object {
  return { persistedQuery: { version: 1, sha256Hash } };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Faults that no reply may have, whatever was sent. */
export function faultIn({ status, ms, bytes }: Reply): string | null {
  if (status >= 500) return `answered ${status}`;
  if (ms > 1_000) return `took ${Math.round(ms)} ms`;
  return bytes > 1_000_000 ? `answered ${bytes} bytes` : null;
}
