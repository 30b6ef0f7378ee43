import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as client from '@jiyue/api-client';
import {
  buildSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { foreseenBytes } from './answer-size.js';
import { LIMITS, protection } from './limits.js';
import { readStoredOperations } from '@jiyue/live/reading';

const printed = (file: string): GraphQLSchema =>
  buildSchema(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const staff = printed('schema.gql');
const open = printed('public.gql');
// What a screen asks for at most: a full page.
const WIDEST = { first: 100, pageSize: 100 };

const SCREENS = Object.entries(client).flatMap(([name, value]) =>
  name.endsWith('Document') ? [[name, String(value)] as const] : [],
);

describe('the limits', () => {
  it.each(SCREENS)('let the screens’ own %s through', (_, text) => {
    expect(refusals(staff, text)).toEqual([]);
    expect(bytesOf(staff, text, WIDEST)).toBeLessThanOrEqual(LIMITS.answerBytes);
  });

  it.each(Object.values(readStoredOperations()).map((text) => [text.slice(0, 30), text] as const))(
    'let the portal’s own %s… through',
    (_, text) => {
      expect(refusals(open, text)).toEqual([]);
      expect(bytesOf(open, text, WIDEST)).toBeLessThanOrEqual(LIMITS.answerBytes);
    },
  );

  it('refuse whole texts by the hundred, a few pass', () => {
    const text = 'query ($first: Int!) { articles(first: $first) { nodes { id body } } }';
    expect(bytesOf(staff, text, { first: 100 })).toBeGreaterThan(LIMITS.answerBytes);
    expect(bytesOf(staff, text, { first: 9 })).toBeLessThanOrEqual(LIMITS.answerBytes);
  });

  it('count what fragments and default pages stand for', () => {
    const plain = bytesOf(staff, '{ articles { nodes { id title } } }', {});
    const spread =
      '{ articles { ...p } } fragment p on ArticlePage { nodes { ...a } } fragment a on Article { id title }';
    expect(bytesOf(staff, spread, {})).toBe(plain);
    expect(bytesOf(staff, 'query ($n: Int! = 40) { articles(first: $n) { nodes { id title } } }', {})).toBeGreaterThan(
      1.9 * plain,
    );
  });

  it.each([
    ['side by side', 'mutation { a: ACT b: ACT }'],
    ['in one inline fragment', 'mutation { ... on Mutation { a: ACT b: ACT } }'],
    ['in one fragment', 'mutation { ...both } fragment both on Mutation { a: ACT b: ACT }'],
    ['one beside a fragment', 'mutation { a: ACT ...one } fragment one on Mutation { b: ACT }'],
    [
      'in fragments of fragments',
      'mutation { ...f } fragment f on Mutation { ...g } fragment g on Mutation { a: ACT b: ACT }',
    ],
  ])('refuse two acts %s', (_, shape) => {
    const act = 'endGrant(input: { grantId: "g", version: 1 }) { id }';
    expect(refusals(staff, shape.replaceAll('ACT', act))).toContain('PLATFORM.ONE_MUTATION_ONLY');
  });

  it('refuse what the schema has no root for', () => {
    expect(refusals(staff, 'subscription { me { id } }')).toEqual(['PLATFORM.UNKNOWN_OPERATION']);
    expect(refusals(open, 'mutation { endGrant }')).toContain('PLATFORM.UNKNOWN_OPERATION');
  });

  it('let one act through that stands in a fragment', () => {
    const text =
      'mutation { ...one } fragment one on Mutation { endGrant(input: { grantId: "g", version: 1 }) { id } }';
    expect(refusals(staff, text)).not.toContain('PLATFORM.ONE_MUTATION_ONLY');
  });

  it('stop counting fragments that double and double again', () => {
    const links = Array.from({ length: 30 }, (_, i) => `fragment f${i} on Me { ...f${i + 1} ...f${i + 1} }`).join(' ');
    expect(bytesOf(staff, `{ me { ...f0 } } ${links} fragment f30 on Me { id }`, {})).toBeGreaterThan(
      LIMITS.answerBytes,
    );
  });
});

function refusals(schema: GraphQLSchema, text: string): string[] {
  const document: DocumentNode = parse(text);
  try {
    return validate(schema, document, [...specifiedRules, ...protection().validationRules]).map(
      ({ message }) => message,
    );
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message]; // some rules throw what they find
    throw error;
  }
}

function bytesOf(schema: GraphQLSchema, text: string, variables: Record<string, unknown>): number {
  const document = parse(text);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) throw new Error('no operation');
  return foreseenBytes({ schema, document, operation, variables }, LIMITS.answerBytes);
}
