import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { OftenAsked } from './often-asked.js';

const TYPES = `
  type Query { columns(first: Int!): [Column!]! broken: String }
  type Mutation { open: Boolean }
  type Column { name: String! }
`;

describe('what is asked often', () => {
  let executed: number;
  let server: ApolloServer;
  beforeEach(() => {
    executed = 0;
    const counting: ApolloServerPlugin = {
      requestDidStart: async () => ({
        executionDidStart: async () => {
          executed += 1;
        },
      }),
    };
    const resolvers = {
      Query: {
        columns: (_: unknown, { first }: { first: number }) => Array(first).fill({ name: '要闻动态' }),
        broken: () => {
          throw new Error('gone');
        },
      },
      Mutation: { open: () => true },
    };
    server = new ApolloServer({ typeDefs: TYPES, resolvers, plugins: [counting, new OftenAsked().plugin()] });
  });

  const times = async (count: number, query: string, variables: Record<string, unknown> = {}) => {
    const answers: string[] = [];
    for (let at = 0; at < count; at++)
      answers.push(JSON.stringify((await server.executeOperation({ query, variables })).body));
    return [...new Set(answers)];
  };

  it('is a function from the twenty-fifth time on, with the same answer', async () => {
    const query = 'query ($first: Int!) { columns(first: $first) { ...of } } fragment of on Column { called: name }';
    const answers = await times(40, query, { first: 2 });
    expect(answers).toEqual([
      expect.stringContaining('{"data":{"columns":[{"called":"要闻动态"},{"called":"要闻动态"}]}}'),
    ]);
    expect(executed).toBe(24);
  });

  it('is refused in the one way there is, also where it is a function already', async () => {
    expect(await times(40, '{ broken }')).toHaveLength(1);
    expect(await times(40, 'query ($first: Int!) { columns(first: $first) { name } }', { first: 'x' })).toHaveLength(1);
  });

  it('is never an act', async () => {
    await times(40, 'mutation { open }');
    expect(executed).toBe(40);
  });

  it('is refused by name when the operation that is named is not there, often asked or not', async () => {
    const query = 'query a { columns(first: 1) { name } }';
    const answers: string[] = [];
    for (let at = 0; at < 40; at++) {
      await server.executeOperation({ query, operationName: 'a' });
      answers.push(JSON.stringify((await server.executeOperation({ query, operationName: 'b' })).body));
    }
    expect([...new Set(answers)]).toEqual([expect.stringContaining('Unknown operation named')]);
  });

  it('is one operation, not one of several', async () => {
    const query = 'query a { columns(first: 1) { name } } query b { broken }';
    const asked = () => server.executeOperation({ query, operationName: 'a' });
    for (let at = 0; at < 40; at++) await asked();
    expect(executed).toBe(40);
  });
});
