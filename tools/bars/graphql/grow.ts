import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  validate,
  type ValidationRule,
} from 'graphql';

/** A selection under a root field that may grow: names of leaves, and objects below. */
interface Branch {
  readonly type: GraphQLObjectType;
  readonly leaves: readonly string[];
  readonly below: Map<string, Branch>;
}

/** A root field with its selection and what its arguments are. */
export interface Root {
  readonly field: GraphQLField<unknown, unknown>;
  readonly branch: Branch;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Written {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Whether the limits let a document through. */
export type Accepts = (written: Written) => boolean;

const MOST_TOKENS = 2_000;
const PATIENCE = 15;

interface Limits {
  protection(): { validationRules: ValidationRule[] };
  readonly LIMITS: { readonly tokens: number; readonly answerBytes: number };
}

interface Foresight {
  foreseenBytes(asked: object, limit: number): number;
}

/** The limits of a copy of the product, asked directly: what they let through, the endpoint accepts. */
export async function limitsOf(root: string, schema: GraphQLSchema): Promise<Accepts> {
  const from = (file: string) => import(pathToFileURL(join(root, 'apps/api/dist/graphql', file)).href);
  const { protection, LIMITS }: Limits = await from('limits.js');
  const { foreseenBytes }: Foresight = await from('answer-size.js');
  const { validationRules } = protection();
  return ({ text, variables }) => {
    if (tokensIn(text) > LIMITS.tokens) return false;
    const document = parse(text);
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    return (
      isValid(schema, document, validationRules) &&
      foreseenBytes({ schema, document, operation, variables }, LIMITS.answerBytes) <= LIMITS.answerBytes
    );
  };
}

/** What accepts everything, for a product whose limits are off; the growth ends all the same. */
export const noLimits: Accepts = ({ text }) => tokensIn(text) <= MOST_TOKENS;

function tokensIn(text: string): number {
  return text.match(/\w+|[^\s\w]/g)?.length ?? 0;
}

function isValid(schema: GraphQLSchema, document: DocumentNode, rules: readonly ValidationRule[]): boolean {
  try {
    return validate(schema, document, rules).length === 0;
  } catch {
    return false; // some rules throw what they find
  }
}

/** Grows the selection of a root field, somewhere at a time, until nothing more is let through. */
export function grow(root: Omit<Root, 'branch'>, accepts: Accepts, random: () => number): Root {
  const type = getNamedType(root.field.type);
  if (!isObjectType(type)) throw new Error(`${root.field.name} answers no object`);
  const grown: Root = { ...root, branch: bare(type, new Set(['body'])) };
  for (let refusals = 0; refusals < PATIENCE;) {
    const [place, name] = pick(openings(grown.branch), random) ?? [];
    if (!place || name === undefined) break;
    const below = getNamedType(place.type.getFields()[name]?.type);
    if (!isObjectType(below)) break;
    place.below.set(name, bare(below, random() < 0.5 ? new Set() : new Set(['body'])));
    if (accepts(write([grown]))) continue;
    place.below.delete(name);
    refusals += 1;
  }
  return grown;
}

function bare(type: GraphQLObjectType, without: ReadonlySet<string>): Branch {
  const leaves = Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0 && !without.has(field.name))
    .map(({ name }) => name);
  return { type, leaves, below: new Map() };
}

function openings({ type, below }: Branch): [Branch, string][] {
  const own = Object.values(type.getFields())
    .filter((field) => isObjectType(getNamedType(field.type)) && field.args.length === 0 && !below.has(field.name))
    .map((field): [Branch, string] => [{ type, leaves: [], below }, field.name]);
  return [...own, ...[...below.values()].flatMap(openings)];
}

function pick<T>(from: readonly T[], random: () => number): T | undefined {
  return from[Math.floor(random() * from.length)];
}

/** One document that asks for all of them. */
export function write(roots: readonly Root[]): Written {
  const declared = roots.flatMap(({ field, variables }, at) =>
    field.args.filter(({ name }) => name in variables).map(({ name, type }) => `$${name}${at}: ${String(type)}`),
  );
  const asked = roots.map(({ field, branch, variables }, at) => {
    const given = field.args.filter(({ name }) => name in variables).map(({ name }) => `${name}: $${name}${at}`);
    return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selection(branch)}`;
  });
  const variables = Object.fromEntries(
    roots.flatMap(({ variables: own }, at) => Object.entries(own).map(([name, value]) => [`${name}${at}`, value])),
  );
  return { text: `query${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${asked.join(' ')} }`, variables };
}

function selection({ leaves, below }: Branch): string {
  const inner = [...below].map(([name, branch]) => `${name} ${selection(branch)}`);
  const parts = [...leaves, ...inner];
  return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
}
