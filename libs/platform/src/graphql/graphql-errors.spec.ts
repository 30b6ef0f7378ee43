import { describe, expect, it } from '@jest/globals';
import { BadCursor } from '@jiyue/tenancy';
import type { GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import { graphqlErrors } from './graphql-errors.js';

const map = graphqlErrors(pino({ level: 'silent' }));
const thrown = (originalError: unknown) =>
  map({ message: 'x', path: ['a'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }, { originalError });

describe('graphql errors', () => {
  it('lets a refusal leave with its code, parameters and fields', () => {
    expect(thrown(new BadCursor({ n: 1 }, [{ field: 'after', rule: 'cursor' }]))).toEqual({
      message: 'TENANCY.BAD_CURSOR',
      path: ['a'],
      extensions: { code: 'TENANCY.BAD_CURSOR', params: { n: 1 }, fields: [{ field: 'after', rule: 'cursor' }] },
    });
  });

  it('says nothing of a defect but that there was one', () => {
    expect(JSON.stringify(thrown(new Error('password=hunter2')))).not.toContain('hunter2');
    expect(thrown(new Error('boom')).extensions).toEqual({ code: 'PLATFORM.INTERNAL' });
  });

  it.each(['57014', '53100', '55P03', '40001', '08006'])(
    'asks to try again later when the database says %s',
    (code) => {
      expect(thrown(Object.assign(new Error('db'), { code })).extensions).toMatchObject({
        code: 'PLATFORM.UNAVAILABLE',
      });
    },
  );

  it('keeps what is wrong with the document itself, without suggestions', () => {
    const formatted: GraphQLFormattedError = {
      message: 'Cannot query field "articl" on type "Query". Did you mean "article"?',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    };
    expect(map(formatted, {})).toEqual({
      message: 'Cannot query field "articl" on type "Query".',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });
});
