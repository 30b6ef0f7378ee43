import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { IdentifiedRequest } from '@jiyue/auth';
import type { Config } from '@jiyue/config';
import { graphqlErrors, type LoaderContext } from '@jiyue/platform';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Type } from '@nestjs/common';
import type { Logger } from 'pino';
import { InstantScalar } from './instant.scalar.js';
import { isOnTextRoute } from '../http/text-route.js';
import { BODY_BYTES, type TextAnswers } from './answer-size.js';
import { LIMITS, protection } from './limits.js';

/** What resolvers find on the GraphQL context. */
export interface GraphqlContext extends LoaderContext {
  readonly req: IdentifiedRequest;
  readonly textAnswers?: TextAnswers | null;
}

const TEXT_ANSWERS: TextAnswers = { limit: LIMITS.textAnswerBytes, bodyBytes: LIMITS.textBytes - 1_000_000 };

interface Endpoint {
  readonly path: string;
  readonly include: Type[];
  readonly introspection: boolean;
  readonly plugins?: ApolloServerPlugin[];
}

/** The driver's settings, alike for both endpoints but for path, modules and introspection. */
export function endpoint(
  config: Config,
  log: Logger,
  { path, include, introspection, plugins = [] }: Endpoint,
): ApolloDriverConfig {
  const guard = protection();
  return {
    driver: ApolloDriver,
    path,
    include,
    autoSchemaFile: true,
    buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: InstantScalar }] },
    sortSchema: true,
    graphiql: false,
    introspection: introspection && config.env !== 'production',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    cache: 'bounded',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: guard.validationRules,
    plugins: [...guard.plugins, ...plugins],
    parseOptions: guard.parseOptions,
    formatError: graphqlErrors(log),
    context: ({ req }: { req: IdentifiedRequest }): GraphqlContext => ({
      req,
      loaders: new Map(),
      textAnswers: isOnTextRoute(req) ? TEXT_ANSWERS : null,
      // citizens' pages are read by the portal alone, which asks for one text at a time
      longestBody: isOnTextRoute(req) || !introspection ? Infinity : BODY_BYTES,
    }),
  } as ApolloDriverConfig;
}
