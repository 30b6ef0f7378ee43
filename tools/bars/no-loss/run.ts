import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { Desk, type Writer } from './desk.ts';
import type { Ground } from './ground.ts';
import { History } from './history.ts';

export interface Aim {
  readonly kills: number;
  readonly writes: number;
  readonly writers: number;
  readonly limitMs: number;
}

export interface Ran {
  readonly history: History;
  readonly kills: Readonly<Record<string, number>>;
}

const DRAINS_WITHIN_MS = 300_000;

/** Lets writers work while something is killed again and again, until both aims are reached. */
export async function runUnderKills(ground: Ground, aim: Aim, random: () => number): Promise<Ran> {
  const history = new History();
  const kills: Record<string, number> = {};
  const limit = Date.now() + aim.limitMs;
  const isDone = () => Date.now() > limit || (total(kills) >= aim.kills && history.count('accepted') >= aim.writes);
  const writers = await writersOf(ground, aim.writers);
  const work = writers.map(async (writer, at) => {
    const desk = new Desk(writer, ground.urls, history, random);
    for (let round = 0; !isDone(); round += 1) await desk.round(`丢失检验${at}之${round}`);
  });
  // Between two kills something is accepted, or else seconds pass: what is not at work cannot lose anything.
  const isWorking = () => history.count('accepted') >= (total(kills) * aim.writes) / aim.kills;
  while (!isDone()) {
    await sleep(200 + random() * 400);
    if (!isWorking()) continue;
    const victim = await killOne(ground, random);
    if (victim) kills[victim] = (kills[victim] ?? 0) + 1;
  }
  await Promise.all(work);
  return { history, kills };
}

function total(kills: Readonly<Record<string, number>>): number {
  return Object.values(kills).reduce((sum, count) => sum + count, 0);
}

/** Kills one part that is up; nothing when the chosen one is still on its way back. */
async function killOne(ground: Ground, random: () => number): Promise<string | null> {
  const { apis, worker } = ground;
  const dice = random();
  if (dice < 0.15) {
    await ground.killDatabase('server');
    return 'database server';
  }
  if (dice < 0.3) {
    await ground.killDatabase('backend').catch(() => undefined); // it is just recovering from the one before
    return 'database process';
  }
  const program = dice < 0.55 ? worker : apis[dice < 0.78 ? 0 : 1];
  if (!program || !(await program.isReady())) return null;
  program.kill();
  return program.name;
}

/**
 * Waits until no job is left to do. A killed worker's jobs are taken up when its heartbeat has been missing for a while;
 * where nobody wants to wait for that, the while is made to have passed.
 */
export async function drain(ground: Ground, isPatient: boolean): Promise<void> {
  await Promise.all([...ground.apis, ground.worker].map((program) => program.untilReady()));
  const root = await ground.root();
  const limit = Date.now() + DRAINS_WITHIN_MS;
  if (!isPatient) await root.query(MISSING_LONG);
  while ((await openJobs(root)) > 0 && Date.now() < limit) await sleep(500);
  await root.end();
}

const MISSING_LONG = `update pgboss.job set heartbeat_on = heartbeat_on - interval '1 hour'
  where state = 'active' and heartbeat_on < now() - interval '12 seconds'`;

async function openJobs(root: Client): Promise<number> {
  const { rows } = await root.query<{ open: number }>(
    `select count(*)::int as open from pgboss.job where name = 'content-scan-asset' and state < 'completed'`,
  );
  return rows[0]?.open ?? 0;
}

/** People who write for a whole site, each with a column to write in. */
export async function writersOf(ground: Ground, count: number): Promise<Writer[]> {
  const root = await ground.root();
  const { rows } = await root.query<{ username: string; site: string; column: string }>(
    `select p.username, g.tenant_id as site, min(c.id::text) as column
       from auth_grant g join auth_person p on p.id = g.person_id
       join site s on s.id = g.tenant_id and s.state = 'live'
       join content_column c on c.tenant_id = g.tenant_id and (g.unit_id is null or c.operator_unit_id = g.unit_id)
      where g.role = 'editor' and g.column_id is null and (g.ends_at is null or g.ends_at > now()) and p.disabled_at is null
      group by 1, 2 order by 1, 2 limit $1`,
    [count],
  );
  await root.end();
  return rows.map((row) => ({ ...row, token: ground.issuer.tokenFor(row.username) }));
}
