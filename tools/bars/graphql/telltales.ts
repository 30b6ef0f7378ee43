import { ask, document, JSON_TYPE, many, type Probe } from './probe.ts';
import type { Attempt } from './send.ts';

/** What an answer may give away. */
export const TELLTALES: readonly Probe[] = [
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
