import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { digestOfCode } from '../../libs/notify/proof/message-code.ts';
import { type DemoProduct, startDemo } from './ground/demo-product.ts';
import { served } from './role-matrix/served.ts';
import { StaffDesk } from './journal/staff.ts';
import { looksAreRecorded } from './journal/looks.ts';
import { type Facts, firstFacts, STORY } from './journal/story.ts';
import { play } from './journal/play.ts';
import { queryOf, reappend, unnoticed } from './journal/tampering.ts';
import { Trail } from './journal/trail.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';

const SKIPPED = 'content.article-edited';

/** The audit trail: no change without its line, no line without its change, no falsification unseen. */
export const bar: Bar = {
  name: 'journal',
  title: 'Every change leaves exactly one line in the audit trail, and no line can be falsified unseen',
  passesWhen:
    'every mutation of the staff schema has a recipe and writes exactly one activity in its own transaction, an auditor’s look leaves one too, nothing commits while the trail cannot be written, the five ways to falsify a trail are found, and the untouched trail verifies',
  plant: 'the activity of one mutation is lost silently, and the end of one trail is cut and written anew',
  slice: true,
  run,
};

async function run({ plant, print }: BarRun): Promise<BarResult> {
  const product = await startDemo();
  const root = await product.root();
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-anchors-'));
  try {
    return await prove({ product, root, folder, plant, print });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await root.end();
    await product.stop();
  }
}

interface Ground {
  readonly product: DemoProduct;
  readonly root: Client;
  readonly folder: string;
  readonly plant: boolean;
  print(line: string): void;
}

async function prove({ product, root, folder, plant, print }: Ground): Promise<BarResult> {
  const { platform, code } = await served();
  const recipes = new Set(STORY.map(({ mutation }) => mutation));
  const bare = [...code.mutations].filter((mutation) => !recipes.has(mutation));
  for (const mutation of bare) print(`no recipe: ${mutation}`);
  const book = new platform.AnchorBook(folder);
  const anchor = () => platform.anchorHeads(queryOf(root), book, new Map());
  await anchor();
  const desk = new StaffDesk(product.running);
  const facts: Facts = await firstFacts(desk);
  facts.set('batch', await idleBatch(root, String(facts.get('county'))));
  await waitingAddress(root, String(facts.get('reviewer')));
  const trail = await Trail.open(root);
  if (plant) await trail.skip(SKIPPED);
  const faults = await play({ desk, trail, facts, keeps: code.keeps, print });
  const county = String(facts.get('county'));
  const looks = await looksAreRecorded({ desk, trail, county });
  for (const fault of looks) print(fault);
  faults.push(...looks);
  await anchor();
  const { anchors } = await book.read();
  if (plant) await reappend(root, county);
  const missed = plant ? [] : await unnoticed(root, county, { verify: platform.verifyJournal, anchors });
  for (const kind of missed) print(`not found: ${kind}`);
  const { findings, rows } = await platform.verifyJournal(queryOf(root), anchors);
  for (const { kind, seq, tenantId } of findings) print(`falsified: ${kind} at ${seq} of ${tenantId}`);
  const holds = [bare, faults, missed, findings].every((found) => found.length === 0);
  const figure = `${STORY.length} acts of ${recipes.size} mutations, ${bare.length} without recipe, ${faults.length} faults; ${5 - missed.length} of 5 falsifications found; ${rows} rows verified, ${findings.length} findings`;
  return { holds, figure };
}

/** A batch on the site that lost its job: it stays as it is until somebody stops it. */
async function idleBatch(root: Client, site: string): Promise<string> {
  const { rows } = await root.query<{ id: string }>(
    `insert into compound_act (tenant_id, id, kind, created_by, creator_name, total)
       select $1, gen_random_uuid(), 'people.grant-role', id, name, 1 from auth_person where home_site_id = $1 limit 1
     returning id`,
    [site],
  );
  return rows[0]?.id ?? '';
}

/** An address that waits for a code everybody here knows. */
async function waitingAddress(root: Client, person: string): Promise<void> {
  await root.query(
    `insert into notify_address (tenant_id, person_id, channel, pending, entered_at, entries, code_digest, code_until)
       select home_site_id, id, 'mail', 'reviewer@county.gov.cn', now(), 1, $2, now() + interval '1 hour'
         from auth_person where id = $1`,
    [person, digestOfCode()],
  );
}
