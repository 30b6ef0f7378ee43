import { type Hostile, TEXTS } from './values.ts';

/** What may come instead of the JSON that is expected. */
export const JSON_BODIES: readonly Hostile[] = [
  { what: 'broken JSON', make: (mark) => `{"${mark}":` },
  { what: 'a list', make: (mark) => JSON.stringify([mark]) },
  { what: 'a text', make: (mark) => JSON.stringify(mark) },
  { what: 'nothing', make: () => '' },
  { what: 'null', make: () => 'null' },
  { what: 'lists in lists', make: () => '['.repeat(50_000) },
  { what: 'a prototype', make: (mark) => `{"__proto__":{"query":"${mark}"},"constructor":{"prototype":{"a":1}}}` },
  { what: 'bytes that are no text', make: () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) },
  { what: 'too much', make: (mark) => JSON.stringify({ query: mark + 'x'.repeat(400_000) }) },
  ...envelopes(),
];

// The envelope of GraphQL: what a document comes in.
function envelopes(): Hostile[] {
  const make = (what: string, body: (mark: string) => object): Hostile => ({
    what,
    make: (mark) => JSON.stringify(body(mark)),
  });
  return [
    make('a number for a document', () => ({ query: 7 })),
    make('a list for a document', (mark) => ({ query: [mark] })),
    make('no document', (mark) => ({ query: null, operationName: mark })),
    make('a document that is none', (mark) => ({ query: `{ ${mark}` })),
    make('a field that is none', (mark) => ({ query: `{ ${mark} }` })),
    make('another name of a field', (mark) => ({ query: `{ ${mark}: me { id } }` })),
    make('a zero byte in a document', (mark) => ({ query: `{ me { id } } # ${mark}\u0000` })),
    make('a text within a document', (mark) => ({ query: `{ people(text: "${mark}\\u0000") { totalCount } }` })),
    make('half a character within a document', (mark) => ({
      query: `{ people(text: "${mark}\\uD83D") { totalCount } }`,
    })),
    make('an operation that is none', (mark) => ({ query: '{ me { id } }', operationName: mark })),
    make('a number for an operation', () => ({ query: '{ me { id } }', operationName: 7 })),
    make('a list for variables', (mark) => ({ query: '{ me { id } }', variables: [mark] })),
    make('a text for variables', (mark) => ({ query: '{ me { id } }', variables: mark })),
    make('a text for extensions', (mark) => ({ query: '{ me { id } }', extensions: mark })),
    make('a hash that is none', (mark) => ({ extensions: { persistedQuery: { version: mark, sha256Hash: mark } } })),
    make('the hash of every object', () => ({
      extensions: { persistedQuery: { version: 1, sha256Hash: '__proto__' } },
    })),
    make('a subscription', () => ({ query: 'subscription { me { id } }' })),
    make('many names', (mark) => ({
      query: `{ ${Array.from({ length: 30 }, (_, i) => `${mark}${i}: me { id }`).join(' ')} }`,
    })),
    make('a number beyond all', () => ({ query: `{ people(first: ${'9'.repeat(400)}) { totalCount } }` })),
  ];
}

/** What may come in the one field of a form in the old way of writing. */
export const FORM_BODIES: readonly Hostile[] = TEXTS.map(({ what, make }) => ({
  what,
  make: (mark) => `logout_token=${encodeURIComponent(String(make(mark)).toWellFormed()).slice(0, 12_000)}`,
}));
