import type { ApolloServerPlugin } from '@apollo/server';
import { fieldsAtMost } from '@jiyue/content';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

const FIELDS = fieldsAtMost();

// Bytes of one value at most; fields that are not named here are ids, dates, names and numbers.
const USUAL_BYTES = 80;
const TEXT_BYTES: Readonly<Record<string, number>> = {
  summary: 1_500,
  description: 1_500,
  title: 600,
  keywords: 600,
  // of a field of an article; a value elsewhere is shorter
  value: Math.ceil(FIELDS.bytes / FIELDS.count),
};
// With its name, a number or a yes says less than a name of somebody.
const SHORT_BYTES = 48;
const SHORT: readonly string[] = ['Boolean', 'Int'];
/** Bytes of a body at most where it does not come by the route of texts. */
export const BODY_BYTES = 100_000;
const OBJECT_BYTES = 20;

// Items of a list that takes no `first`, where it may be long; the others have a handful.
const USUAL_ITEMS = 5;
const LIST_ITEMS: Readonly<Record<string, number>> = {
  columns: 100,
  deskSteps: 8,
  deskUnits: 100,
  deskPeople: 100,
  siteTree: 100,
  rows: 400,
  siteGaps: 100,
  responsibilityTable: 100,
  todos: 20,
  dueColumns: 20,
  vacantColumns: 20,
  nameablePeople: 300,
  holders: 3, // the roles that take steps
  revisions: 20,
  articleDrafts: 30,
  articleHistory: 200,
  leading: 50, // articles that lead to one
  files: 100, // that an article uses
  fields: FIELDS.count,
  assets: 2, // files of one field; all fields together have twice as many as there are
  columnNames: 1, // of one field; only the columns that an article is also published to have any
  changes: 50, // of an item since it was published
  models: 40,
  contentKinds: 8, // as much as all of them say together, each being far below what is foreseen for it
  modelFields: 30,
  contentModelVersions: 50,
  contentModelUses: 200,
  home: 12,
  items: 20,
  feed: 20,
  plans: 2, // to publish, to withdraw
  absences: 100,
  deputies: 200,
  colleagues: 50, // who may be asked for an opinion
  consultations: 10,
  taken: 100, // steps of an article over all its revisions
  children: 100,
  links: 100,
  entries: 5_000,
};
const PAGE_MOST = 100;

/** An operation with what is needed to foresee its answer. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly bodyBytes?: number;
}

type ObjectType = Pick<GraphQLObjectType, 'getFields'>;

/** Bytes that the answer to an operation may have at most, or a number above `limit` as soon as it is known to be more. */
export function foreseenBytes(asked: Asked, limit: number): number {
  const meter = new Meter(asked, limit);
  meter.take(asked.operation.selectionSet, meter.rootType(), { times: 1, pageItems: null });
  return meter.bytes;
}

interface Place {
  /** How often the object stands in the answer. */
  readonly times: number;
  /** What `first` or `pageSize` of the field around it says; null where it takes neither. */
  readonly pageItems: number | null;
}

class Meter {
  bytes = 0;

  constructor(
    private readonly asked: Asked,
    private readonly limit: number,
  ) {}

  rootType(): ObjectType | undefined {
    const { schema, operation } = this.asked;
    return (operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType()) ?? undefined;
  }

  // Ends early: nested fragments can stand for more fields than anybody could visit.
  take(selectionSet: SelectionSetNode, type: ObjectType | undefined, place: Place): void {
    for (const selection of selectionSet.selections) {
      if (this.bytes > this.limit) return;
      if (selection.kind === Kind.FIELD) this.takeField(selection, type?.getFields()[selection.name.value], place);
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.take(selection.selectionSet, type, place);
      else this.takeFragment(selection.name.value, type, place);
    }
  }

  private takeFragment(name: string, type: ObjectType | undefined, place: Place): void {
    const fragment = this.asked.document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    if (fragment && 'selectionSet' in fragment) this.take(fragment.selectionSet, type, place);
  }

  private takeField(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined, place: Place): void {
    const name = node.name.value;
    const written = field ? String(field.type) : '';
    const items = keysOf(node) ?? itemsOf(name, place.pageItems);
    const times = place.times * (written.includes('[') ? items : 1);
    if (!node.selectionSet) {
      this.bytes += times * this.bytesOf(name, written);
      return;
    }
    this.bytes += times * OBJECT_BYTES;
    this.take(node.selectionSet, this.typeNamed(written), { times, pageItems: this.pageItems(node, field) });
  }

  private bytesOf(name: string, written: string): number {
    if (name === 'body') return this.asked.bodyBytes ?? BODY_BYTES;
    return TEXT_BYTES[name] ?? (SHORT.includes(written.replace('!', '')) ? SHORT_BYTES : USUAL_BYTES);
  }

  // Asked by name: the classes of the graphql package are loaded twice and cannot be compared.
  private typeNamed(written: string): ObjectType | undefined {
    const type = this.asked.schema.getType(written.replace(/[[\]!]/g, ''));
    return type && 'getFields' in type ? (type as ObjectType) : undefined;
  }

  private pageItems(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number | null {
    const size = field?.args.find(({ name }) => name === 'first' || name === 'pageSize');
    if (!size) return null;
    const given = node.arguments?.find(({ name }) => name.value === size.name)?.value;
    return pageOf(given?.kind === Kind.VARIABLE ? this.variable(given.name.value) : literal(given), size.defaultValue);
  }

  private variable(name: string): unknown {
    if (this.asked.variables[name] !== undefined) return this.asked.variables[name];
    const declared = this.asked.operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    return literal(declared?.defaultValue);
  }
}

// A list that is asked for by keys has no more items than keys.
function keysOf({ arguments: given = [] }: FieldNode): number | null {
  const keys = given.find(({ name }) => name.value === 'keys')?.value;
  return keys?.kind === Kind.LIST ? keys.values.length : null;
}

function itemsOf(name: string, pageItems: number | null): number {
  if (pageItems !== null && (name === 'nodes' || name === 'items')) return pageItems;
  return LIST_ITEMS[name] ?? USUAL_ITEMS;
}

function literal(value: { readonly kind: string; readonly value?: unknown } | undefined): unknown {
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

// A page of more than a hundred is refused by the list itself.
function pageOf(given: unknown, usual: unknown): number {
  const size = typeof given === 'number' ? given : typeof usual === 'number' ? usual : PAGE_MOST;
  return Math.min(Math.max(size, 0), PAGE_MOST);
}

/** What the route of texts allows: its own limit, with bodies as long as they may be. */
export interface TextAnswers {
  readonly limit: number;
  readonly bodyBytes: number;
}

interface Routed {
  readonly textAnswers?: TextAnswers | null;
}

/** Refuses an operation whose answer might be larger than `limit` bytes, before anything is read. */
export function answerSize(usual: number): ApolloServerPlugin {
  return {
    async requestDidStart({ contextValue }) {
      const texts = (contextValue as Routed).textAnswers;
      const limit = texts?.limit ?? usual;
      const bodyBytes = texts?.bodyBytes ?? BODY_BYTES;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          const variables = request.variables ?? {};
          if (!operation || foreseenBytes({ schema, document, operation, variables, bodyBytes }, limit) <= limit)
            return;
          const code = 'PLATFORM.ANSWER_TOO_LARGE';
          throw new GraphQLError(code, { extensions: { code, http: { status: 400 } } });
        },
      };
    },
  };
}
