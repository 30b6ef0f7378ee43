import { answered, type Probe, withoutPreflight } from './probe.ts';
import type { Attempt } from './send.ts';

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

const FORM = 'application/x-www-form-urlencoded';
const MULTIPART = ['--x', 'content-disposition: form-data; name="operations"', ''];

/** Ways in that no screen uses. */
export const DOORS: readonly Probe[] = [
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
