import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Recipe } from './recipe.ts';

/** A place in the arguments that holds an id, and the lawful value there as a reference into the cast. */
export interface Position {
  readonly path: readonly string[];
  readonly reference: string;
  readonly isList: boolean;
  /** Names one row, and nothing can be answered without it. */
  readonly isRequired: boolean;
}

// What an id position holds when its recipe leaves it out: by the argument's own name.
const USUAL: Readonly<Record<string, unknown>> = {
  columnId: '$column.id',
  articleId: '$draft.id',
  unitId: '$unit.id',
  operatorUnitId: '$unit.id',
  responsibleId: '$member.id',
  officerId: '$member.id',
  attachmentIds: ['$asset.id'],
  siteId: '$site.id',
  rootSiteId: '$site.id',
  parentId: '$site.id',
};

const ID_NAME = /(^id|Ids?)$/;

/** Every id-bearing place of a field's arguments, nested inputs included; throws where nobody said what is lawful. */
export function positionsOf(field: GraphQLField<unknown, unknown>, recipe: Recipe): Position[] {
  return field.args.flatMap((arg) => within(arg, [arg.name], recipe));
}

function within(input: GraphQLArgument | GraphQLInputField, path: readonly string[], recipe: Recipe): Position[] {
  const type = getNamedType(input.type);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => within(field, [...path, field.name], recipe));
  if (type.name !== 'ID' && !ID_NAME.test(input.name)) return [];
  const lawful = valueAt(recipe.args ?? {}, path) ?? USUAL[input.name];
  const [reference] = [lawful].flat();
  if (typeof reference !== 'string') throw new Error(`no lawful value for ${path.join('.')}`);
  return [{ path, reference, isList: hasList(input.type), isRequired: isNonNullType(input.type) }];
}

function hasList(type: GraphQLInputType): boolean {
  return isListType(getNullableType(type));
}

/** The value at a path of nested arguments. */
export function valueAt(args: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return args;
  return typeof args === 'object' && args !== null ? valueAt(Reflect.get(args, name), rest) : undefined;
}

/** The arguments with another value at one place; everything else stays. */
export function withValue(
  args: Readonly<Record<string, unknown>>,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const inner = args[name];
  const below = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? { ...inner } : {};
  return { ...args, [name]: rest.length > 0 ? withValue(below, rest, value) : value };
}
