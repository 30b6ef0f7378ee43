import { describe, expect, it } from '@jest/globals';
import * as staff from '@jiyue/api-client';
import { readStoredOperations } from '@jiyue/live/reading';
import * as fc from 'fast-check';
import { execute, parse } from 'graphql';
import { answerOf } from './compiled-operations.js';
import { DrawnSchema } from './drawn.fixture.js';

const nameOf = (text: string): string => /query (\w+)/.exec(text)?.[1] ?? '';
const named = (texts: readonly string[]) => texts.map((text) => [nameOf(text), text] as const);

const STORED = named(Object.values(readStoredOperations()));
const DOCUMENTS = Object.values(staff)
  .filter((one) => one instanceof staff.TypedDocumentString)
  .map(String)
  .filter((text) => /^\s*query /.test(text));

describe('a compiled operation', () => {
  describe.each([
    ['of citizens', new DrawnSchema(new URL('../../public.gql', import.meta.url)), STORED],
    ['of staff', new DrawnSchema(new URL('../../schema.gql', import.meta.url)), named(DOCUMENTS)],
  ] as const)('%s', (_, drawn, operations) => {
    it.each(operations)('%s answers byte for byte as the reference executor', async (_name, text) => {
      const { schema } = drawn;
      const document = parse(text);
      const answer = answerOf(schema, text);
      await fc.assert(
        fc.asyncProperty(drawn.dataFor(document), drawn.variablesFor(document), async (data, variableValues) => {
          drawn.data = data;
          const reference = await execute({ schema, document, variableValues });
          expect(await answer(variableValues, {})).toBe(JSON.stringify(reference));
        }),
        { numRuns: 10 },
      );
    });
  });

  it('leaves an answer that is not plain data to the endpoint', async () => {
    const drawn = new DrawnSchema(new URL('../../public.gql', import.meta.url));
    const text = STORED[0]?.[1] ?? '';
    const answer = answerOf(drawn.schema, text);
    const variables = fc.sample(drawn.variablesFor(parse(text)), 1)[0];
    drawn.data = { publicSite: { id: null } };
    expect(await answer(variables, {})).toBeNull();
    expect(await answer({ ...variables, host: 5 }, {})).toBeNull();
    expect(await answer('rubbish', {})).toBeNull();
  });

  it('is not made of what the schema does not know', () => {
    const { schema } = new DrawnSchema(new URL('../../public.gql', import.meta.url));
    expect(() => answerOf(schema, 'query { unheardOf')).toThrow();
  });
});
