import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  print,
} from 'graphql';

const WRAPPERS = ['nodes', 'pageInfo'];

// Rows of a page and depth of an answer, the richest first: the product refuses what could become too large.
const RICHES: readonly (readonly [first: number, depth: number])[] = [
  [20, 4],
  [20, 3],
  [20, 2],
  [5, 3],
  [20, 1],
  [5, 2],
  [5, 1],
  [2, 2],
  [5, 0],
  [2, 1],
  [1, 1],
  [2, 0],
  [1, 0],
];

/** A document that asks an operation for everything its answer can hold. */
export interface Document {
  readonly text: string;
  readonly kind: 'query' | 'mutation';
}

/** The documents of a root field, the richest first. */
export function documentsOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): Document[] {
  const type = getNamedType(field.type);
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const documentFor = (first: number, selection: string): Document => {
    const variables = field.args.map((arg) => declared(arg, first)).join(', ');
    const call = `${field.name}${given && `(${given})`} ${selection}`;
    return { kind, text: `${kind} Proof${variables && `(${variables})`} { ${call} }` };
  };
  if (!isObjectType(type)) return [documentFor(1, '')];
  return [
    ...RICHES.map(([first, depth]) => documentFor(first, selectionOf(type, depth))),
    // a list without pages that carries whole texts is more than the product answers at once
    ...[1, 0].map((depth) => documentFor(1, selectionOf(type, depth).replaceAll(/\bbody\b/g, ''))),
  ];
}

function declared({ name, type, defaultValue }: GraphQLArgument, first: number): string {
  const usual = defaultValue === undefined ? null : astFromValue(name === 'first' ? first : defaultValue, type);
  return `$${name}: ${type.toString()}${usual ? ` = ${print(usual)}` : ''}`;
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
