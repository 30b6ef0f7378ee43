import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { publicFields } from '../tenant-api/public-fields.ts';
import { OPEN, OPERATIONS, PROOFS } from './found.ts';

const printed = (name: string): string => readFileSync(new URL(`../../../apps/api/${name}`, import.meta.url), 'utf8');
const rootsOf = (schema: GraphQLSchema): string[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
const served = ['schema.gql', 'public.gql'].flatMap((name) => rootsOf(buildSchema(printed(name))));
const isPublic = (operation: string): boolean => OPERATIONS[operation]?.asks === 'public';

describe('what the libs tell the proofs', () => {
  it('is found in the libs that serve operations, and in those with faults that nobody can see', () => {
    expect(PROOFS.map(({ lib }) => lib)).toEqual(expect.arrayContaining(['auth', 'calendar', 'content', 'sites']));
  });
  it('is one recipe for each operation of both schemas, and none for one that is gone', () => {
    expect(Object.keys(OPERATIONS).sort()).toEqual(served.sort());
  });
  it('is one recipe for each public field with arguments', () => {
    const fields = publicFields(printed('public.gql'), isPublic).map(({ name }) => name);
    expect(Object.keys(OPEN).sort()).toEqual(fields.sort());
  });
});
