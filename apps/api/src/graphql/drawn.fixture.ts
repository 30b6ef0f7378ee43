import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

type Data = Readonly<Record<string, unknown>>;

/** A printed schema of ours whose roots answer with what was drawn; every field below reads its object. */
export class DrawnSchema {
  readonly schema: GraphQLSchema;
  data: Data = {};

  constructor(file: URL) {
    this.schema = buildSchema(readFileSync(file, 'utf8'));
    for (const field of Object.values(this.schema.getQueryType()?.getFields() ?? {}))
      field.resolve = async () => this.data[field.name];
    // as the endpoint's own: a day and time as text
    const date = this.schema.getType('DateTime');
    if (isScalarType(date)) date.serialize = (value) => (value instanceof Date ? value.toISOString() : value);
  }

  /** Something for every field that a document asks for, and for no other. */
  dataFor(document: DocumentNode): fc.Arbitrary<Data> {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('Nothing can be asked');
    return new Drawing(document).object(query, operationOf(document).selectionSet);
  }

  /** Something for every variable. */
  variablesFor(document: DocumentNode): fc.Arbitrary<Data> {
    const declared = operationOf(document).variableDefinitions ?? [];
    const drawn = declared.map(({ variable, type }) => [
      variable.name.value,
      inputOf(typeFromAST(this.schema, type) as GraphQLInputType),
    ]);
    return fc.record(Object.fromEntries(drawn));
  }
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const [operation] = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('Nothing is asked');
  return operation;
}

class Drawing {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor({ definitions }: DocumentNode) {
    const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((one) => [one.name.value, one]));
  }

  object(type: GraphQLObjectType, selections: SelectionSetNode): fc.Arbitrary<Data> {
    return fc.record(Object.fromEntries(this.fields(type, selections)));
  }

  private fields(type: GraphQLObjectType, { selections }: SelectionSetNode): [string, fc.Arbitrary<unknown>][] {
    return selections.flatMap((one) => {
      if (one.kind === Kind.INLINE_FRAGMENT) return this.fields(type, one.selectionSet);
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = this.fragments.get(one.name.value);
        return fragment ? this.fields(type, fragment.selectionSet) : [];
      }
      const field = type.getFields()[one.name.value];
      return field ? [[field.name, this.value(field.type, one.selectionSet)] as const] : [];
    }) as [string, fc.Arbitrary<unknown>][];
  }

  private value(type: GraphQLOutputType, selections?: SelectionSetNode): fc.Arbitrary<unknown> {
    if (isNonNullType(type)) return this.bare(type.ofType, selections);
    return fc.option(this.bare(type, selections), { freq: 6 });
  }

  private bare(type: GraphQLOutputType, selections?: SelectionSetNode): fc.Arbitrary<unknown> {
    if (isListType(type)) return fc.array(this.value(type.ofType, selections), { maxLength: 3 });
    if (isObjectType(type) && selections) return this.object(type, selections);
    return leafOf(type);
  }
}

function inputOf(type: GraphQLInputType): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return inputOf(type.ofType);
  if (isListType(type)) return fc.array(inputOf(type.ofType), { maxLength: 2 });
  if (!isInputObjectType(type)) return leafOf(type);
  const fields = Object.values(type.getFields()).map(({ name, type: inner }) => [name, inputOf(inner)]);
  return fc.record(Object.fromEntries(fields));
}

function leafOf(type: GraphQLOutputType | GraphQLInputType): fc.Arbitrary<unknown> {
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  const { name } = getNamedType(type);
  if (name === 'Int') return fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  if (name === 'Float') return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (name === 'Boolean') return fc.boolean();
  if (name === 'DateTime') return fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) });
  if (!['String', 'ID'].includes(name)) throw new Error(`No value for ${name}`);
  return fc.string({ unit: 'grapheme' });
}
