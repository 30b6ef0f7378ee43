import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { surfaceOf } from './surface.ts';
import { installSwitches } from './switches.ts';

// Runs the API of a copy of the built product and says over the channel what it offers.
const root = process.argv[2] ?? '';
const from = (path: string) => import(pathToFileURL(join(root, path)).href);

const switchesOf = installSwitches();
const { createApi } = await from('apps/api/dist/main.js');
const { parseConfig } = await from('libs/config/dist/index.js');
const { createLog, RATE_COUNTER } = await from('libs/platform/dist/index.js');
const config = parseConfig(process.env);
const app: INestApplication = await createApi(config, createLog('api', config.logLevel));
// Limits per minute have a proof of their own; here thousands of calls come from a handful of people.
Object.assign(app.get(RATE_COUNTER), { hit: async () => ({ hits: 0, secondsLeft: 60 }) });
await app.listen(Number(process.env['JIYUE_PORT']), '127.0.0.1');

const schemas = [...app.get(ModulesContainer).values()].flatMap((module) => {
  const host: unknown = module.providers.get(GraphQLSchemaHost)?.instance;
  return host instanceof GraphQLSchemaHost ? [printSchema(host.schema)] : [];
});
const switches = switchesOf(app);
process.on('message', (message: { turn?: string[] }) => {
  if (message.turn) switches.turn(message.turn);
  process.send?.({ reached: switches.reached(), ...surfaceOf(app) });
});
process.once('disconnect', () => process.exit(0));
process.send?.({ schemas, ...surfaceOf(app) });
