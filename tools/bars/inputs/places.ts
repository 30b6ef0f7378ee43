import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Hostile, valuesOf } from './values.ts';

export type Key = string | number;

/** A place among the arguments of an operation, and everything hostile that may be put there. */
export interface Place {
  readonly path: readonly Key[];
  readonly values: readonly Hostile[];
}

type Input = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type' | 'defaultValue'>;

const MANY = 2_000;

/** Every place of the arguments, nested inputs and the entries of lists included. */
export function placesOf(inputs: readonly Input[]): Place[] {
  return inputs.flatMap(({ name, type }) => within(type, [name]));
}

function within(type: GraphQLInputType, path: readonly Key[]): Place[] {
  const bare = getNullableType(type);
  const empty: Hostile[] = isNonNullType(type) ? [] : [{ what: 'null', make: () => null }];
  if (isListType(bare))
    return [{ path, values: [...empty, ...lists(bare.ofType)] }, ...within(bare.ofType, [...path, 0])];
  if (!isInputObjectType(bare)) return [{ path, values: [...valuesOf(bare.name), ...enumValues(bare), ...empty] }];
  const fields = Object.values(bare.getFields()).flatMap((field) => within(field.type, [...path, field.name]));
  return [...(empty.length > 0 ? [{ path, values: empty }] : []), ...fields];
}

/** Where texts stand among the arguments, nested inputs and the entries of lists included. */
export function textsOf(inputs: readonly Input[]): (readonly Key[])[] {
  const texts = (type: GraphQLInputType, path: readonly Key[]): (readonly Key[])[] => {
    const bare = getNullableType(type);
    if (isListType(bare)) return texts(bare.ofType, [...path, 0]);
    if (!isInputObjectType(bare)) return bare.name === 'String' ? [path] : [];
    return Object.values(bare.getFields()).flatMap((field) => texts(field.type, [...path, field.name]));
  };
  return inputs.flatMap(({ name, type }) => texts(type, [name]));
}

function lists(item: GraphQLInputType): Hostile[] {
  const one = exampleOf(item);
  return [
    { what: 'no entry', make: () => [] },
    { what: 'the same twice', make: () => [one, one] },
    { what: `${MANY} entries`, make: () => Array.from({ length: MANY }, () => one) },
  ];
}

function enumValues(type: GraphQLNamedInputType): Hostile[] {
  if (!isEnumType(type)) return [];
  return type.getValues().map(({ name }) => ({ what: name, make: () => name }));
}

const NOBODY = '0197a000-0000-7000-8000-000000000000';
const EXAMPLES: Readonly<Record<string, unknown>> = {
  ID: NOBODY,
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2027-01-01T00:00:00Z',
  String: '甲',
};

/** A value of the type as it may well be sent: of inputs, what must be there. */
function exampleOf(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [exampleOf(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (!isInputObjectType(bare)) return EXAMPLES[bare.name] ?? '甲';
  const needed = Object.values(bare.getFields()).filter(
    ({ type: own, defaultValue }) => isNonNullType(own) && defaultValue === undefined,
  );
  return Object.fromEntries(needed.map(({ name, type: own }) => [name, exampleOf(own)]));
}

/** Lawful arguments with another value at one place; what is missing around it is filled in. */
export function putAt(inputs: readonly Input[], args: unknown, path: readonly Key[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const given: object = typeof args === 'object' && args !== null ? args : {};
  const input = inputs.find(({ name }) => name === key);
  return { ...given, [key]: input ? putIn(input.type, Reflect.get(given, key), rest, value) : value };
}

function putIn(type: GraphQLInputType, given: unknown, path: readonly Key[], value: unknown): unknown {
  if (path.length === 0) return value;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const [first = exampleOf(bare.ofType), ...others] = Array.isArray(given) ? given : [];
    return [putIn(bare.ofType, first, path.slice(1), value), ...others];
  }
  if (!isInputObjectType(bare)) return value;
  return putAt(Object.values(bare.getFields()), given ?? exampleOf(bare), path, value);
}
