import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType, isScalarType } from 'graphql';
import { readTexts } from '@jiyue/platform/refusals';
import type { PublicReading } from '../public-reading.js';
import type { PublicSite } from '../site/public-sites.js';

type Site = PublicSite;
type Fields<Source> = Readonly<Record<string, (source: Source, args: never) => Promise<unknown>>>;

/** Lets the fields of the schema that are read, and are no part of their object, be read. */
export function withFields(schema: GraphQLSchema, reading: PublicReading): GraphQLSchema {
  place(schema, 'Query', rootOf(reading));
  place(schema, 'PublicSite', fieldsOf(reading));
  const moment = schema.getType('DateTime');
  if (isScalarType(moment)) moment.serialize = (value) => (value instanceof Date ? value.toISOString() : null);
  return schema;
}

function rootOf(reading: PublicReading): Fields<undefined> {
  return { publicSite: async (_, { host }: { host: string }) => reading.site(host) };
}

function fieldsOf(reading: PublicReading): Fields<Site> {
  return {
    parent: async (site) => (await reading.related(site, 'parent'))[0] ?? null,
    children: async (site) => reading.related(site, 'child'),
    links: async (site) => reading.related(site, 'sibling'),
    columns: async (site) => reading.columns(site),
    home: async (site) => reading.home(site),
    column: async (site, asked: { path: string; page: number; pageSize: number }) => reading.column(site, asked),
    movedColumn: async (site, { path }: { path: string }) => reading.movedColumn(site, path),
    item: async (site, { id }: { id: string }) => reading.item(site, id),
    ended: async (site, { id }: { id: string }) => reading.ended(site, id),
    search: async (site, asked: { q: string; page: number }) => reading.search(site, asked),
    sitemap: async (site, { page }: { page: number }) => reading.sitemap(site, page),
    feed: async (site, { path }: { path: string }) => reading.feed(site, path),
  };
}

// The texts of arguments are read as those of every other input.
function place<Source>(schema: GraphQLSchema, name: string, reads: Fields<Source>): void {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The schema has no ${name}`);
  const fields = type.getFields();
  for (const [key, read] of Object.entries(reads)) {
    const field = fields[key];
    if (!field) throw new Error(`The schema has no ${name}.${key}`);
    const resolve: GraphQLFieldResolver<Source, unknown> = async (source, args) =>
      read(source, readTexts({ ...args }) as never);
    field.resolve = resolve;
  }
}
