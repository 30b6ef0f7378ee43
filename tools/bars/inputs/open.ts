import { buildSchema, type GraphQLField } from 'graphql';
import { OPEN } from '../proof/found.ts';
import { resolve } from '../tenant-api/cast.ts';
import { askPublic, publicCast, takenDocument } from '../tenant-api/public.ts';
import type { PublicField } from '../tenant-api/public-fields.ts';
import { schemasOf } from '../tenant-api/schemas.ts';
import type { Fuzzer } from './fuzzer.ts';
import { placesOf, putAt } from './places.ts';

type Field = GraphQLField<unknown, unknown>;

/** Every place of what citizens may ask for. */
export async function fuzzOpen(fuzzer: Fuzzer, fields: readonly PublicField[]): Promise<void> {
  const { stage } = fuzzer;
  const schema = buildSchema(schemasOf(stage.api).open);
  for (const { name, documents } of fields) {
    const document = await takenDocument(stage, name, documents);
    const { args } = OPEN[name] ?? { args: {} };
    const lawful = { host: stage.province.city.host, ...(resolve(args, publicCast(stage, 'city')) as object) };
    const inputs = argumentsOf(schema.getQueryType()?.getFields() ?? {}, name);
    for (const { path, values } of placesOf(inputs))
      await fuzzer.at(`${name} ${path.join('.')}`, values, (value) =>
        askPublic(stage, document, putAt(inputs, lawful, path, value) as object),
      );
  }
}

/** The arguments of a root field and of the field below it, which share one document. */
function argumentsOf(roots: Readonly<Record<string, Field>>, name: string): Field['args'] {
  const [root = '', below] = name.split('.');
  const field = roots[root];
  if (!field) return [];
  if (below === undefined) return field.args;
  const type: unknown = Object(field.type);
  const inner: Record<string, Field> = Reflect.has(Object(type), 'getFields')
    ? (type as { getFields(): Record<string, Field> }).getFields()
    : {};
  return [...field.args, ...(inner[below]?.args ?? [])];
}
