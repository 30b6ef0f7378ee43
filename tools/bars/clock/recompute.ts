import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { oracleDue, wallCalendar } from '../../../libs/calendar/src/golden.fixture.ts';
import { slowness } from '../support/pace.ts';
import { arrangementOf } from '../../../libs/calendar/proof/arrangement.ts';
import type { StaffDesk } from '../ground/staff.ts';

/** What became of the clocks after the province loaded the year. */
export interface Recomputed {
  /** As they are on a server that is neither slow nor busy. */
  readonly seconds: number;
  readonly changed: number;
  /** Clocks that do not say what the oracle says, or moved though they were stopped. */
  readonly wrong: number;
  /** Clocks that changed without exactly one activity. */
  readonly untold: number;
}

const LOAD = 'mutation ($input: LoadArrangementInput!) { loadArrangement(input: $input) { year } }';
const WAIT_MS = 600_000;
const LOOKS_APART_MS = 500;
const YEAR = 2027;

/** Loads the year as the operator does, and waits until the worker has gone through every clock. */
export async function loadAndWait(root: Client, desk: StaffDesk, expected: number): Promise<Recomputed> {
  const input = arrangementOf(YEAR);
  const begun = performance.now();
  const { errors } = await desk.ask({ as: 'operator', query: LOAD, variables: { input } });
  if (errors.length > 0) throw new Error(`The year was not loaded: ${JSON.stringify(errors)}`);
  const { changed, slower } = await untilSettled(root, expected);
  const seconds = (performance.now() - begun) / 1000 / slower;
  const off = input.days.map(({ date }) => date);
  return { seconds, changed, wrong: await wrong(root, off), untold: await untold(root) };
}

// Done when all have changed; given up when the job is over, or after long enough.
async function untilSettled(root: Client, expected: number): Promise<{ changed: number; slower: number }> {
  const limit = Date.now() + WAIT_MS;
  const paces: number[] = [];
  for (;;) {
    paces.push(slowness());
    const { rows } = await root.query<{ changed: number; isOver: boolean }>(
      `select (select count(*)::int from calendar_clock where subject_type = 'Proof' and version > 1) as changed,
              exists (select from pgboss.job where name = 'calendar-recompute' and state = 'completed') as "isOver"`,
    );
    const { changed, isOver } = rows[0] ?? { changed: 0, isOver: false };
    if (changed >= expected || isOver || Date.now() > limit)
      return { changed, slower: paces.reduce((sum, pace) => sum + pace, 0) / paces.length };
    await sleep(LOOKS_APART_MS);
  }
}

async function wrong(root: Client, off: readonly string[]): Promise<number> {
  const wall = wallCalendar(off);
  const { rows: starts } = await root.query<{ started: string }>(
    `select distinct started::text as started from calendar_clock where subject_type = 'Proof'`,
  );
  const dues = starts.map(({ started }) => oracleDue(wall, started, 20));
  const { rows } = await root.query<{ wrong: number }>(
    `select count(*)::int as wrong from calendar_clock c
       join unnest($1::date[], $2::date[]) as o (started, due) on o.started = c.started
      where c.subject_type = 'Proof'
        and (case when c.stopped is null then c.due is distinct from o.due or c.is_provisional or c.version <> 2 else c.version <> 1 end)`,
    [starts.map(({ started }) => started), dues],
  );
  return rows[0]?.wrong ?? -1;
}

async function untold(root: Client): Promise<number> {
  const { rows } = await root.query<{ untold: number }>(
    `select count(*)::int as untold from calendar_clock c
       left join (select tenant_id, subject_id, count(*) as times from journal_activity
                   where event = 'calendar.clock-recomputed' group by 1, 2) a
         on a.tenant_id = c.tenant_id and a.subject_id = c.id
      where c.subject_type = 'Proof' and coalesce(a.times, 0) <> (case when c.version > 1 then 1 else 0 end)`,
  );
  return rows[0]?.untold ?? -1;
}
