import { createHash } from 'node:crypto';
import { buildSchema, getNamedType, type GraphQLField, type GraphQLObjectType, isObjectType } from 'graphql';
import { selectionOf } from './selection.ts';

/** A field with arguments of the public endpoint, and documents that ask for it, the richest first. */
export interface PublicField {
  readonly name: string;
  readonly documents: readonly string[];
}

type Field = GraphQLField<unknown, unknown>;

/** Every field with arguments below the root fields that are public. */
export function publicFields(printed: string, isPublic: (operation: string) => boolean): PublicField[] {
  const roots = Object.values(buildSchema(printed).getQueryType()?.getFields() ?? {});
  return roots
    .filter(({ name }) => isPublic(name))
    .flatMap((root) => {
      const type = getNamedType(root.type);
      if (!isObjectType(type)) return [];
      const inner = Object.values(type.getFields()).filter(({ args }) => args.length > 0);
      const whole = { name: root.name, documents: selections(type).map((selection) => documentFor(root, selection)) };
      return [whole, ...inner.map((field) => innerField(root, field))];
    });
}

function innerField(root: Field, field: Field): PublicField {
  const type = getNamedType(field.type);
  const below = isObjectType(type) ? selections(type) : [''];
  const documents = below.map((one) => documentFor(root, `{ id ${field.name}(${given(field)}) ${one} }`, field));
  return { name: `${root.name}.${field.name}`, documents };
}

// A list of whole texts is more than the product answers at once.
function selections(type: GraphQLObjectType): string[] {
  const lean = selectionOf(type, 1).replaceAll(/\bbody\b/g, '');
  return [selectionOf(type, 2), selectionOf(type, 1), lean, selectionOf(type, 0)];
}

function documentFor(root: Field, selection: string, field?: Field): string {
  const variables = [...root.args, ...(field?.args ?? [])].map(
    ({ name, type, defaultValue }) =>
      `$${name}: ${type.toString()}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`}`,
  );
  return `query Proof(${variables.join(', ')}) { ${root.name}(${given(root)}) ${selection} }`;
}

const given = ({ args }: Field): string => args.map(({ name }) => `${name}: $${name}`).join(', ');

/** How a stored document is named. */
export const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex');
