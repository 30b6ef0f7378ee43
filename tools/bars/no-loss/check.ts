import type { Client } from 'pg';
import type { Act, History } from './history.ts';

/** What a run left behind that should not be so. */
export interface Damage {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly jobsMissed: readonly string[];
  readonly ranTwice: readonly string[];
  /** Refusals and answers that no honest run gives. */
  readonly odd: readonly string[];
}

const EVENTS: Readonly<Record<Act['kind'], string>> = {
  create: 'content.article-created',
  edit: 'content.article-edited',
  submit: 'content.article-submitted',
  upload: 'content.upload-created',
  complete: 'content.upload-completed',
};

/** Compares the history with everything that the database holds now. */
export async function damageOf(root: Client, history: History): Promise<Damage> {
  const state = await stateOf(root, history);
  const damage: Record<keyof Damage, string[]> = { lost: [], doubled: [], jobsMissed: [], ranTwice: [], odd: [] };
  for (const act of history.acts) {
    judgeEffects(act, state, damage);
    judgeAnswers(act, damage);
    if (act.kind === 'complete') judgeJob(act, state, damage);
  }
  for (const [id, versions] of state.versions) judgeVersion(id, versions, state, damage);
  return damage;
}

interface State {
  /** How often an event is recorded of a subject, by `event subject`. */
  readonly activities: ReadonlyMap<string, number>;
  /** Rows by title or file name. */
  readonly rows: ReadonlyMap<string, number>;
  readonly jobs: ReadonlyMap<string, number>;
  /** Where the job of a file stands. */
  readonly standing: ReadonlyMap<string, string>;
  readonly scanned: ReadonlyMap<string, number>;
  readonly states: ReadonlyMap<string, string>;
  readonly versions: ReadonlyMap<string, number>;
}

async function stateOf(root: Client, history: History): Promise<State> {
  const titles = history.acts
    .filter(({ kind }) => kind === 'create' || kind === 'upload')
    .map(({ subject }) => subject);
  const counted = async (sql: string, params: unknown[] = []) => {
    const { rows } = await root.query<{ name: string; count: string }>(sql, params);
    return new Map(rows.map(({ name, count }) => [name, Number(count)]));
  };
  const { rows: assets } = await root.query<{ id: string; state: string }>('select id, state from content_asset');
  const { rows: standing } = await root.query<{ id: string; at: string }>(
    `select data -> 'payload' ->> 'assetId' as id,
            concat_ws(' ', state, retry_count, 'of', retry_limit, start_after, heartbeat_on, left(output::text, 300)) as at
       from pgboss.job where name = 'content-scan-asset'`,
  );
  return {
    activities: await counted(`select event || ' ' || subject_id as name, count(*) from journal_activity group by 1`),
    rows: await counted(
      `select title as name, count(distinct article_id) from content_revision where title = any($1) or left(title, -1) = any($1) group by 1
       union all select file_name, count(*) from content_asset where file_name like '%.pdf' group by 1`,
      [titles],
    ),
    jobs: await counted(
      `select data -> 'payload' ->> 'assetId' as name, count(*) from pgboss.job where name = 'content-scan-asset' group by 1`,
    ),
    standing: new Map(standing.map(({ id, at }) => [id, at])),
    scanned: await counted(
      `select subject_id::text as name, count(*) from journal_activity where event = 'content.asset-scanned' group by 1`,
    ),
    states: new Map(assets.map(({ id, state }) => [id, state])),
    versions: await counted(
      `select id::text as name, version as count from content_article where id in
      (select subject_id from journal_activity where event = 'content.article-created' and title = any($1))`,
      [titles],
    ),
  };
}

function judgeEffects(act: Act, { activities, rows }: State, damage: Record<keyof Damage, string[]>): void {
  const isNamed = act.kind === 'create' || act.kind === 'upload';
  const named = rows.get(act.kind === 'upload' ? `${act.subject}.pdf` : act.subject) ?? 0;
  // the title changes with the next act, so that a row is under one of two names
  const count = isNamed
    ? named + (act.kind === 'create' ? (rows.get(`${act.subject}改`) ?? 0) : 0)
    : (activities.get(`${EVENTS[act.kind]} ${act.subject}`) ?? 0);
  const what = `${act.kind} ${act.subject}: ${act.outcome} after ${act.tries} tries, there ${count} times`;
  if (act.outcome === 'accepted' && count === 0) damage.lost.push(what);
  if (count > 1) damage.doubled.push(what);
}

function judgeAnswers(act: Act, { odd }: Record<keyof Damage, string[]>): void {
  if (new Set(act.answers).size > 1) odd.push(`${act.kind} ${act.subject}: two answers: ${act.answers.join(' ')}`);
  if (act.outcome === 'refused') odd.push(`${act.kind} ${act.subject}: refused: ${act.codes.join(' ')}`);
}

function judgeJob(act: Act, { jobs, scanned, states, standing }: State, damage: Record<keyof Damage, string[]>): void {
  const [queued, ran] = [jobs.get(act.subject) ?? 0, scanned.get(act.subject) ?? 0];
  const state = states.get(act.subject) ?? 'none';
  const what = `file ${act.subject}: ${queued} jobs, scanned ${ran} times, ${state}; ${standing.get(act.subject) ?? 'no job'}`;
  if (state === 'none') return; // lost with its file, and counted there
  if (act.outcome === 'accepted' && (ran === 0 || state !== 'clean')) damage.jobsMissed.push(what);
  if (ran > 1) damage.ranTwice.push(what);
  if (queued > 1) damage.doubled.push(what);
}

// Every act on an article adds one to its version: what the trail tells and what the row says must agree.
function judgeVersion(
  id: string,
  version: number,
  { activities }: State,
  { odd }: Record<keyof Damage, string[]>,
): void {
  const acts = Object.values(EVENTS).reduce((sum, event) => sum + (activities.get(`${event} ${id}`) ?? 0), 0);
  if (acts !== version) odd.push(`article ${id}: version ${version} after ${acts} acts`);
}
