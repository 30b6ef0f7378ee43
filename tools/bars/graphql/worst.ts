import { randomUUID } from 'node:crypto';
import { buildSchema } from 'graphql';
import { castOf, resolve } from '../tenant-api/cast.ts';
import { type ActorName, planOf } from '../tenant-api/people.ts';
import { recipeOf } from '../tenant-api/recipe.ts';
import type { Stage } from '../tenant-api/stage.ts';
import { type Accepts, grow, type Root, write, type Written } from './grow.ts';
import { patiently, type Send } from './send.ts';

/** The slowest and the largest answer that was found, and to what. */
export interface Worst {
  readonly ms: number;
  readonly bytes: number;
  readonly slowest: string;
  readonly largest: string;
  readonly asked: number;
  readonly refused: number;
}

interface Search {
  readonly stage: Stage;
  readonly send: Send;
  readonly accepts: Accepts;
  readonly printed: string;
  readonly random: () => number;
  /** Page sizes to grow selections under, from the widest on. */
  readonly pages: readonly number[];
}

/** Grows a selection under every query, at several page sizes, then piles the worst of them into one document. */
export async function worstAccepted(search: Search): Promise<Worst> {
  const found: Worst[] = [];
  const byActor = new Map<ActorName, { root: Root; ms: number }[]>();
  for (const { root, by } of rootsOf(search)) {
    for (const first of search.pages) {
      const isPaged = root.field.args.some(({ name }) => name === 'first');
      if (!isPaged && first !== search.pages[0]) continue;
      const variables = { ...root.variables, ...(isPaged ? { first } : {}) };
      const grown = grow({ ...root, variables }, search.accepts, search.random);
      const result = await measure(search, by, write([grown]));
      found.push(result);
      byActor.set(by, [...(byActor.get(by) ?? []), { root: grown, ms: result.ms }]);
    }
  }
  for (const [by, roots] of byActor) found.push(await measure(search, by, pile(roots, search.accepts)));
  return found.reduce(worse);
}

/** As many of the roots in one document as are let through, the slowest first; a field stands in it once. */
function pile(roots: readonly { root: Root; ms: number }[], accepts: Accepts): Written {
  const chosen: Root[] = [];
  for (const { root } of [...roots].sort((a, b) => b.ms - a.ms)) {
    const isThere = chosen.some(({ field }) => field.name === root.field.name);
    if (!isThere && accepts(write([...chosen, root]))) chosen.push(root);
  }
  return write(chosen);
}

function rootsOf({ stage, printed }: Search): { root: Omit<Root, 'branch'>; by: ActorName }[] {
  const queries = Object.values(buildSchema(printed).getQueryType()?.getFields() ?? {});
  return queries.map((field) => {
    const recipe = recipeOf(field.name);
    if (!recipe) throw new Error(`${field.name}: no recipe`);
    const site = recipe.at ?? planOf(recipe.by).home;
    const variables = resolve(recipe.args ?? {}, castOf(stage, site)) as Record<string, unknown>;
    return { root: { field, variables }, by: recipe.by };
  });
}

async function measure(search: Search, by: ActorName, { text, variables }: Written): Promise<Worst> {
  const { stage, send } = search;
  const attempt = {
    path: '/graphql',
    headers: {
      authorization: `Bearer ${stage.issuer.tokenFor(stage.people[by].username)}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'x-site': stage.province[planOf(by).home].id,
    },
    body: JSON.stringify({ query: text, variables }),
  };
  const best = await patiently(send, attempt);
  const isRefused = best.data === null;
  const label = `${text} ${JSON.stringify(variables)}${isRefused ? ` → ${best.codes.join(' ')}` : ''}`;
  return { ms: best.ms, bytes: best.bytes, slowest: label, largest: label, asked: 1, refused: isRefused ? 1 : 0 };
}

function worse(a: Worst, b: Worst): Worst {
  const [slow, large] = [a.ms > b.ms ? a : b, a.bytes > b.bytes ? a : b];
  return {
    ms: slow.ms,
    slowest: slow.slowest,
    bytes: large.bytes,
    largest: large.largest,
    asked: a.asked + b.asked,
    refused: a.refused + b.refused,
  };
}
