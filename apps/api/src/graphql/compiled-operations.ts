import type { ApolloServerPlugin } from '@apollo/server';
import type { IdentifiedRequest } from '@jiyue/auth';
import { compileOperation, type StoredOperations } from '@jiyue/live/reading';
import type { Request, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { GraphqlContext } from './endpoints.js';

/** Answers an operation with the text of its result, or with null where that is not plain data. */
export type Answer = (variables: unknown, context: unknown) => Promise<string | null>;

/**
 * The stored operations as functions, made once when the endpoint starts: nothing is parsed, validated or walked for a
 * request. Whatever does not end in plain data is left to the endpoint itself, so that refusals and defects are told in
 * one way only.
 */
export class CompiledOperations {
  private answers = new Map<string, Answer>();

  constructor(private readonly stored: StoredOperations) {}

  /** Takes the schema when the endpoint has built it. */
  plugin(): ApolloServerPlugin {
    return {
      serverWillStart: async ({ schema }) => {
        this.answers = new Map(Object.entries(this.stored).map(([hash, text]) => [hash, answerOf(schema, text)]));
      },
    };
  }

  /** True when it has answered. */
  async answer(hash: string, request: Request, response: Response): Promise<boolean> {
    const req: IdentifiedRequest & Request = request;
    const context: GraphqlContext = { req, loaders: new Map() };
    const text = await this.answers.get(hash)?.((request.body as { variables?: unknown }).variables, context);
    if (!text) return false;
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
    return true;
  }
}

/** Answers with the text of the result, where that is plain data. */
export function answerOf(schema: GraphQLSchema, text: string): Answer {
  const run = compileOperation(schema, text);
  return async (variables, context) => {
    const result = await run(variables, context);
    return result.errors || !result.data ? null : JSON.stringify(result);
  };
}
