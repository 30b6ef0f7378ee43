import 'reflect-metadata';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Type } from '@nestjs/common';
import { liveDomain } from '@jiyue/live';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { PUBLIC_MODULES, STAFF_MODULES } from './composition/domains.js';

const RESOLVER = 'graphql:resolver_type';
const HEAD = '# Made by apps/api/src/print-schema.ts from the resolvers; a test compares both.\n\n';

/** The schemas as text, made from the resolvers alone: no database, no server. */
export async function printSchemas(): Promise<{ staff: string; open: string; reading: string }> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
  await app.init();
  const factory = app.get(GraphQLSchemaFactory);
  const print = async (modules: readonly Type[]): Promise<string> => {
    const made = await factory.create(resolversOf(modules));
    // without the types that only the other endpoint shows, which Nest keeps in one register
    const schema = new GraphQLSchema({ query: made.getQueryType(), mutation: made.getMutationType() });
    return `${HEAD}${printSchema(lexicographicSortSchema(schema))}\n`;
  };
  // first, while Nest knows of no other fields: those that domains add are read by the endpoint alone
  const reading = await print(liveDomain.modules?.open ?? []);
  const schemas = { staff: await print(STAFF_MODULES), open: await print(PUBLIC_MODULES), reading };
  await app.close();
  return schemas;
}

/** The files the schemas are kept in, beside the manifest of the package that reads them. */
export const SCHEMA_FILES = {
  staff: new URL('../schema.gql', import.meta.url),
  open: new URL('../public.gql', import.meta.url),
  reading: new URL('../../../libs/live/reading.gql', import.meta.url),
} as const;

/** Resolvers of a module and of whatever it imports by name; global modules hold none. */
export function resolversOf(modules: readonly unknown[], seen = new Set<unknown>()): Type[] {
  return modules.flatMap((module) => {
    if (typeof module !== 'function' || seen.has(module)) return [];
    seen.add(module);
    const providers: unknown[] = Reflect.getMetadata('providers', module) ?? [];
    const imports: unknown[] = Reflect.getMetadata('imports', module) ?? [];
    return [...providers.filter(isResolver), ...resolversOf(imports, seen)];
  });
}

function isResolver(provider: unknown): provider is Type {
  return typeof provider === 'function' && Reflect.hasMetadata(RESOLVER, provider);
}

const entry = process.argv[1];
if (entry && existsSync(entry) && fileURLToPath(import.meta.url) === entry) {
  const { staff, open, reading } = await printSchemas();
  writeFileSync(SCHEMA_FILES.staff, staff);
  writeFileSync(SCHEMA_FILES.open, open);
  writeFileSync(SCHEMA_FILES.reading, reading);
}
