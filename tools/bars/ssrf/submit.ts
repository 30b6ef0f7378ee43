import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLArgument } from 'graphql';
import { ROOT } from '../../lib/paths.ts';
import { publish } from '../ground/publish.ts';
import type { StaffDesk } from '../ground/staff.ts';
import { type Key, putAt, textsOf } from '../inputs/places.ts';
import { type Call, callerOf, isSuccess } from '../tenant-api/caller.ts';
import { placeUpload } from '../tenant-api/objects.ts';
import { lawful, type Operation, operationsOf } from '../tenant-api/plan.ts';
import type { Stage } from '../tenant-api/stage.ts';
import { markupOf } from './forms.ts';

const SCHEMA = buildSchema(readFileSync(join(ROOT, 'apps/api/schema.gql'), 'utf8'));

/** Writes and publishes an article with the address in every field there is; returns its address on the portal. */
export async function publishWith(desk: StaffDesk, site: string, url: string): Promise<string> {
  const short = [...url].slice(0, 90).join('');
  const texts = {
    title: `转载 ${short}`,
    fields: { subtitle: short, summary: `${url} 摘要`, source: short, author: short, keywords: short },
  };
  const { path } = await publish(desk, site, { ...texts, body: markupOf(url) });
  return path;
}

/**
 * Calls every mutation lawfully with an address in one text field after the other; what changed is taken back. At last
 * all fields that took one carry an address together, and the worker does what follows from it. Returns how many
 * fields were tried.
 */
export async function fillEveryField(stage: Stage, urls: readonly string[]): Promise<number> {
  const send = callerOf(stage);
  const { operations } = await operationsOf(stage);
  let tried = 0;
  for (const operation of operations.filter(({ document }) => document.kind === 'mutation')) {
    const attempt = async (call: Call): Promise<boolean> => {
      if (operation.recipe.needs === 'uploadedFile') placeUpload(stage);
      return isSuccess(await send(call));
    };
    let whole = lawful(stage, operation, operation.recipe.by);
    const args = argumentsOf(operation);
    for (const path of textsOf(args)) {
      const url = urls[tried++ % urls.length] ?? '';
      const put = ({ variables, ...call }: Call): Call => ({
        ...call,
        variables: putAt(args, variables, path, valueOf(path, url)) as Call['variables'],
      });
      if (await attempt(put(lawful(stage, operation, operation.recipe.by)))) whole = put(whole);
      await stage.ledger.undo();
    }
    await attempt(whole);
    await untilIdle(stage);
    await stage.ledger.undo();
  }
  return tried;
}

const valueOf = (path: readonly Key[], url: string): string => (path.at(-1) === 'body' ? markupOf(url) : url);

/** What the mutation may be given, whether the recipe gives it or not. */
function argumentsOf({ name }: Operation): readonly GraphQLArgument[] {
  return SCHEMA.getMutationType()?.getFields()[name]?.args ?? [];
}

const MOST_LOOKS = 1_200;
const WAITING = `select from pgboss.job where state in ('created', 'retry', 'active') and name not like '\\_\\_%' and name <> 'dead-letters' and start_after < now() + interval '1 second' limit 1`;

/** Waits until the worker has done what the last call left to it. */
async function untilIdle({ root }: Stage): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const { rowCount } = await root.query(WAITING);
    if (rowCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
