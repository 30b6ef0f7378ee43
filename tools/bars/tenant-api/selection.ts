import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  print,
} from 'graphql';

// The product's own limits, with some room: the documents of the proof must be ones that it answers.
const MAX_COST = 3_500;
const MAX_FIELDS = 380;
const WRAPPERS = ['nodes', 'pageInfo'];

/** A document that asks an operation for everything its answer can hold. */
export interface Document {
  readonly text: string;
  readonly kind: 'query' | 'mutation';
}

/** Writes the document of a root field: as deep as the limits allow. */
export function documentOf(
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
): Document {
  const variables = field.args.map(declared).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = `${field.name}${given && `(${given})`} ${deepest(field)}`;
  return { kind, text: `${kind} Proof${variables && `(${variables})`} { ${call} }` };
}

function declared({ name, type, defaultValue }: GraphQLArgument): string {
  const usual = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return `$${name}: ${type.toString()}${usual ? ` = ${print(usual)}` : ''}`;
}

function deepest(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  for (const depth of [4, 3, 2, 1]) {
    const text = selectionOf(type, depth);
    if (costOf(type, depth, 1) <= MAX_COST && (text.match(/\w+/g)?.length ?? 0) <= MAX_FIELDS) return text;
  }
  return selectionOf(type, 0);
}

/** Every field of a type without arguments, objects as deep as said. */
export function selectionOf(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.length > 0) return [];
    if (isLeafType(inner)) return [field.name];
    const below = WRAPPERS.includes(field.name) ? depth : depth - 1;
    return isObjectType(inner) && below >= 0 ? [`${field.name} ${selectionOf(inner, below)}`] : [];
  });
  return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
}

function costOf(type: GraphQLObjectType, depth: number, factor: number): number {
  return Object.values(type.getFields()).reduce((sum, field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return sum + factor;
    const below = WRAPPERS.includes(field.name) ? depth : depth - 1;
    return isObjectType(inner) && below >= 0 && field.args.length === 0
      ? sum + 2 * factor + costOf(inner, below, factor * 1.5)
      : sum;
  }, 0);
}
