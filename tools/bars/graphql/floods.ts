import { answered, ask, document, JSON_TYPE, many, type Probe } from './probe.ts';

/** Too much of something in one document. */
export const FLOODS: readonly Probe[] = [
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
export const BATCHES: readonly Probe[] = [
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
