import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  buildSchema,
  execute,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql';
import { readStoredOperations } from '@jiyue/live/reading';
import { answerOf } from './compiled-operations.js';

const schema = buildSchema(readFileSync(new URL('../../public.gql', import.meta.url), 'utf8'));
const query = schema.getQueryType() ?? new GraphQLObjectType({ name: 'Nothing', fields: {} });
const ASKED = { host: 'a.example', path: 'a', id: 'b', page: 1, pageSize: 20, words: '公积金' };
const OPERATIONS = Object.values(readStoredOperations()).map((text) => [/query (\w+)/.exec(text)?.[1], text] as const);

// As the endpoint's own: a day and time as text.
const date = schema.getType('DateTime');
if (isScalarType(date)) date.serialize = (value) => (value instanceof Date ? value.toISOString() : value);

describe('a compiled operation', () => {
  it.each(OPERATIONS)('%s answers byte for byte as the reference executor', async (_, text) => {
    const answer = answerOf(withData(), text);
    await fc.assert(
      fc.asyncProperty(bare(query, 0), async (data) => {
        rootOf.data = data as Record<string, unknown>;
        const reference = await execute({ schema: withData(), document: parse(text), variableValues: varsOf(text) });
        expect(await answer(varsOf(text), {})).toBe(JSON.stringify(reference));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves an answer that is not plain data to the endpoint', async () => {
    const text = OPERATIONS[0]?.[1] ?? '';
    const answer = answerOf(withData(), text);
    rootOf.data = { publicSite: { id: null } };
    expect(await answer(varsOf(text), {})).toBeNull();
    expect(await answer({ ...varsOf(text), host: 5 }, {})).toBeNull();
    expect(await answer('rubbish', {})).toBeNull();
  });

  it('is not made of what the schema does not know', () => {
    expect(() => answerOf(schema, 'query { unheardOf')).toThrow();
  });
});

const rootOf: { data: Record<string, unknown> } = { data: {} };

// The same resolvers for both: the root reads what was drawn, fields read their objects.
function withData(): GraphQLSchema {
  const field = query.getFields()['publicSite'];
  if (field) field.resolve = async () => rootOf.data['publicSite'];
  return schema;
}

function varsOf(text: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(ASKED).filter(([name]) => text.includes(`$${name}`)));
}

function valueOf(type: GraphQLOutputType, depth: number): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return bare(type.ofType, depth);
  return fc.option(bare(type, depth), { freq: 6 });
}

function bare(type: GraphQLOutputType, depth: number): fc.Arbitrary<unknown> {
  if (isListType(type))
    return depth > 6 ? fc.constant([]) : fc.array(valueOf(type.ofType, depth + 1), { maxLength: 3 });
  if (isObjectType(type)) {
    const fields = Object.values(type.getFields()).map(
      (field) => [field.name, valueOf(field.type, depth + 1)] as const,
    );
    return fc.record(Object.fromEntries(fields));
  }
  if (!isScalarType(type)) throw new Error(`No value for ${String(type)}`);
  if (type.name === 'Int') return fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  if (type.name === 'Boolean') return fc.boolean();
  if (type.name === 'DateTime') return fc.date({ noInvalidDate: true });
  return fc.string({ unit: 'grapheme' });
}
