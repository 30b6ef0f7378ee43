import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { IdentifiedRequest } from '@jiyue/auth';
import { type Config, graphqlErrors, type LoaderContext } from '@jiyue/platform';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Type } from '@nestjs/common';
import type { Logger } from 'pino';
import { InstantScalar } from './instant.scalar.js';
import { protection } from './limits.js';

/** What resolvers find on the GraphQL context. */
export interface GraphqlContext extends LoaderContext {
  readonly req: IdentifiedRequest;
}

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
    context: ({ req }: { req: IdentifiedRequest }): GraphqlContext => ({ req, loaders: new Map() }),
  } as ApolloDriverConfig;
}
