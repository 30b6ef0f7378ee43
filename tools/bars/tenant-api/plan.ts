import { randomUUID } from 'node:crypto';
import { buildSchema, type GraphQLField, type GraphQLSchema } from 'graphql';
import { castOf, resolve } from './cast.ts';
import { type Call, callerOf } from './caller.ts';
import { schemasOf } from './schemas.ts';
import { reachOf } from './judge.ts';
import { ACTOR_NAMES, type ActorName, planOf } from './people.ts';
import { positionsOf, type Position, withValue } from './positions.ts';
import type { SiteKey } from './province.ts';
import { type Recipe, recipeOf } from './recipe.ts';
import { type Document, documentsOf } from './selection.ts';
import type { Stage } from './stage.ts';

/** An operation of the staff endpoint, ready to be called and attacked. */
export interface Operation {
  readonly name: string;
  readonly document: Document;
  readonly recipe: Recipe;
  readonly positions: readonly Position[];
  /** A list that is read in pages from a cursor on. */
  readonly isPaged: boolean;
}

/** Calls that differ in one place only: the same answer is due to all of them. */
export interface Volley {
  readonly operation: string;
  readonly as: ActorName;
  readonly where: string;
  /** With an id that nobody has. */
  readonly random: Call;
  readonly shots: readonly { readonly target: SiteKey; readonly call: Call; readonly mayDiffer: boolean }[];
}

const TARGETS: readonly SiteKey[] = ['sibling', 'province', 'child', 'nephew', 'draft', 'suspended', 'closed', 'city'];

/** Reads the operations from the printed schema; those without a recipe or a lawful value are returned as problems. */
export async function operationsOf(stage: Stage): Promise<{ operations: Operation[]; problems: string[] }> {
  const problems: string[] = [];
  const operations: Operation[] = [];
  for (const { kind, field } of rootFields(buildSchema(schemasOf(stage.api).staff))) {
    try {
      operations.push(await operationOf(stage, kind, field));
    } catch (error) {
      problems.push(`${field.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { operations, problems };
}

async function operationOf(
  stage: Stage,
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
): Promise<Operation> {
  const recipe = recipeOf(field.name);
  if (!recipe) throw new Error('no recipe');
  const isPaged = field.args.some(({ name }) => name === 'after');
  const operation = { name: field.name, recipe, isPaged, positions: positionsOf(field, recipe) };
  const call = callerOf(stage);
  // Whoever is nobody gets as far as the guard with a document that the product would answer.
  for (const document of documentsOf(kind, field)) {
    const { codes } = await call({ ...lawful(stage, { ...operation, document }, 'editor'), as: 'anonymous' });
    if (codes.length === 1 && codes[0]?.startsWith('AUTH.')) return { ...operation, document };
  }
  throw new Error('no document that the product takes');
}

function rootFields(schema: GraphQLSchema): { kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> }[] {
  const of = (kind: 'query' | 'mutation') =>
    Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).map(
      (field) => ({ kind, field }),
    );
  return [...of('query'), ...of('mutation')];
}

/** The lawful call of an operation, or another one on the same operation. */
export function lawful(
  stage: Stage,
  operation: Operation,
  as: ActorName,
  { args, at }: Pick<Recipe, 'args' | 'at'> = operation.recipe,
): Call {
  const site = at ?? planOf(as).home;
  const variables = resolve(args ?? {}, castOf(stage, site)) as Record<string, unknown>;
  return { as, document: operation.document.text, variables, site: stage.province[site].id };
}

/** Every id position and the site header, each swapped alone, for one actor. */
export function volleysOf(stage: Stage, operation: Operation, as: ActorName): Volley[] {
  const reach = reachOf(as);
  const targets = TARGETS.filter((target) => !reach.has(target));
  const base = lawful(stage, operation, as);
  const { recipe, positions, name } = operation;
  const atPosition = positions.map((position): Volley => {
    const where = position.path.join('.');
    const put = (value: unknown): Call => ({
      ...base,
      variables: withValue(base.variables, position.path, position.isList ? [value] : value),
    });
    const isRegister = recipe.register?.includes(where) ?? false;
    const shots = targets.map((target) => ({
      target,
      call: put(resolve(foreign(position.reference), castOf(stage, target))),
      mayDiffer: isRegister && !(target === 'draft' && /^\$(site|nephew)\./.test(position.reference)),
    }));
    return { operation: name, as, where, random: put(randomUUID()), shots };
  });
  const atSite: Volley = {
    operation: name,
    as,
    where: 'x-site',
    random: { ...base, site: randomUUID() },
    shots: targets.map((target) => ({ target, call: { ...base, site: stage.province[target].id }, mayDiffer: false })),
  };
  return [...atPosition, atSite];
}

// A site named outright stands for "some site": its stranger is the target itself.
function foreign(reference: string): string {
  return reference.startsWith('$nephew.') ? '$site.id' : reference;
}

/** Actors who may never do it, and so must be turned away whatever they send. */
export function strangersTo({ recipe }: Operation): ActorName[] {
  return ACTOR_NAMES.filter((name) => !recipe.as.includes(name));
}
