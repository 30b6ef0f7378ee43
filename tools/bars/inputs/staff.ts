import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { type Call, callerOf, isSuccess, type Outcome } from '../tenant-api/caller.ts';
import { placeUpload } from '../tenant-api/objects.ts';
import { lawful, type Operation } from '../tenant-api/plan.ts';
import { selectionOf } from '../tenant-api/selection.ts';
import { schemasOf } from '../tenant-api/schemas.ts';
import type { Stage } from '../tenant-api/stage.ts';
import { cursorsFrom } from './cursors.ts';
import type { Fuzzer } from './fuzzer.ts';
import { placesOf, putAt } from './places.ts';

/** Every place of every operation that staff may call, by somebody who may. */
export async function fuzzStaff(fuzzer: Fuzzer, operations: readonly Operation[]): Promise<void> {
  const { stage } = fuzzer;
  const schema = buildSchema(schemasOf(stage.api).staff);
  const fields = fieldsOf(schema);
  const send = senderOf(stage);
  for (const operation of operations) {
    const args = fields.get(operation.name)?.args ?? [];
    const put = (path: readonly (string | number)[]) => (value: unknown) => {
      const call = lawful(stage, operation, operation.recipe.by);
      return send(operation, { ...call, variables: putAt(args, call.variables, path, value) as Call['variables'] });
    };
    for (const { path, values } of placesOf(args))
      await fuzzer.at(`${operation.name} ${path.join('.')}`, values, put(path));
    for (const inner of innerFields(schema, operation.name))
      for (const { path, values } of placesOf(inner.args))
        await fuzzer.at(`${operation.name}.${inner.name} ${path.join('.')}`, values, (value) => {
          const call = lawful(stage, operation, operation.recipe.by);
          const below = putAt(inner.args, {}, path, value) as object;
          return send(operation, { ...call, document: inner.document, variables: { ...call.variables, ...below } });
        });
    if (operation.isPaged) {
      const own = endCursorOf(await put(['first'])(1));
      await fuzzer.at(`${operation.name} after`, cursorsFrom(own), put(['after']), 3);
    }
  }
}

function endCursorOf({ text }: Outcome): string | null {
  return /"endCursor":"([^"]+)"/.exec(text)?.[1] ?? null;
}

/** Sends a call of an operation and takes back what it changed. */
function senderOf(stage: Stage): (operation: Operation, call: Call) => Promise<Outcome> {
  const send = callerOf(stage);
  return async (operation, call) => {
    if (operation.recipe.needs === 'uploadedFile') placeUpload(stage);
    const outcome = await send(call);
    if (isSuccess(outcome) && operation.document.kind === 'mutation') await stage.ledger.undo();
    return outcome;
  };
}

/** Fields with arguments of what a query answers, each with a document that asks for it. */
function innerFields(schema: GraphQLSchema, operation: string) {
  const root = schema.getQueryType()?.getFields()[operation];
  const type = root && getNullableType(root.type);
  if (!root || !isObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ args }) => args.length > 0)
    .map((field) => {
      const inner = getNamedType(field.type);
      const variables = [...root.args, ...field.args].map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
      const asked = `${field.name}(${given(field)}) ${isObjectType(inner) ? selectionOf(inner, 0) : ''}`;
      const document = `query Inner(${variables}) { ${root.name}(${given(root)}) { ${asked} } }`;
      return { name: field.name, args: field.args, document };
    });
}

const given = ({ args }: GraphQLField<unknown, unknown>): string =>
  args.map(({ name }) => `${name}: $${name}`).join(', ');

function fieldsOf(schema: GraphQLSchema): ReadonlyMap<string, GraphQLField<unknown, unknown>> {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return new Map(roots.flatMap((type) => Object.entries(type?.getFields() ?? {})));
}
