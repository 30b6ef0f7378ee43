import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partsOf } from '@jiyue/platform';
import { type TestBed, testBed } from '@jiyue/testing';
import { ruleLines, rowsOf, type Workflow } from '@jiyue/workflow';
import { ALL } from './domains.js';

const WORKFLOWS = partsOf(ALL, 'workflows');
const [RIGHT, OTHER] = ['a'.repeat(64), 'b'.repeat(64)];

type EventRule = ReturnType<typeof rowsOf>[number]['rule'];

/** A cell of the whole table: what happens, where it leads, who does it, to which text. */
interface Cell {
  readonly state: string;
  readonly event: string;
  readonly next: string;
  readonly who: 'writer' | 'passer' | 'urgent' | 'other';
  readonly hash: string;
}

// One subject per cell, with a round behind it: written, passed, published before its steps; then the cell's own step.
const COLUMNS = `tenant_id, subject_type, subject_id, revision, seq, event, key, from_state, to_state, done_by, done_by_name,
  done_at, hash`;
const TRY = `
  create or replace function try_cells(site uuid, subject text, has_round boolean, cells jsonb) returns boolean[]
  language plpgsql as $$
  declare
    cell jsonb;
    at integer := 0;
    ids uuid[] := array(select gen_random_uuid() from jsonb_array_elements(cells));
    hands jsonb := (select jsonb_object_agg(who, gen_random_uuid()) from unnest(array['writer', 'passer', 'urgent', 'other']) who);
    taken boolean[] := '{}';
  begin
    perform set_config('session_replication_role', 'replica', true);
    insert into workflow_step (${COLUMNS})
    select site, subject, id, 1, seq, event, key, came, went, (hands ->> who)::uuid, '某人', now(), '${RIGHT}'
      from unnest(ids) id, (values (1, 'submit', 'write', 'DRAFT', 'IN_REVIEW', 'writer'),
        (2, 'approve', 'review', 'IN_REVIEW', 'IN_REVIEW', 'passer'),
        (3, 'publishUrgently', 'publishUrgently', 'IN_REVIEW', 'LIVE_IN_REVIEW', 'urgent')
      ) round (seq, event, key, came, went, who)
     where has_round;
    perform set_config('session_replication_role', 'origin', true);
    analyze workflow_step;
    for cell in select * from jsonb_array_elements(cells) loop
      at := at + 1;
      begin
        insert into workflow_step (${COLUMNS})
        values (site, subject, ids[at], 1, 4, cell ->> 'event', 'x', cell ->> 'state', cell ->> 'next',
          (hands ->> (cell ->> 'who'))::uuid, '某人', now(), cell ->> 'hash');
        taken := taken || true;
      exception when check_violation then
        taken := taken || false;
      end;
    end loop;
    return taken;
  end $$`;

function cellsOf(workflow: Workflow): Cell[] {
  const { states, events } = workflow;
  return states.flatMap((state) =>
    Object.keys(events).flatMap((event) =>
      states.flatMap((next) =>
        (['writer', 'passer', 'urgent', 'other'] as const).flatMap((who) =>
          [RIGHT, OTHER].map((hash) => ({ state, event, next, who, hash: hash ?? '' })),
        ),
      ),
    ),
  );
}

function isAllowed(workflow: Workflow, { state, event, next, who, hash }: Cell): boolean {
  const row = rowsOf(workflow).find((one) => one.state === state && one.event === event);
  if (!row?.to.includes(next)) return false;
  return !barredBy(row.rule).includes(who) && !(row.rule.judges && hash !== RIGHT);
}

// Whoever published before the steps said yes to the text as well.
function barredBy({ neverWriter, neverPasser, neverUrgent }: EventRule): Cell['who'][] {
  return [
    ...(neverWriter ? (['writer'] as const) : []),
    ...(neverPasser ? (['passer', 'urgent'] as const) : []),
    ...(neverUrgent ? (['urgent'] as const) : []),
  ];
}

describe.each(WORKFLOWS.map((workflow) => [workflow.subject, workflow] as const))(
  'the workflow of %s',
  (subject, flow) => {
    let bed: TestBed;
    beforeAll(async () => {
      bed = await testBed();
    });
    afterAll(() => bed.close());

    it('stands in the database line for line', async () => {
      const rows = await bed.superuser<{ line: string }>(
        `select concat_ws(' ', state, event, next_state, case when writes then 'writes' end,
         case when never_writer then 'never-writer' end, case when never_passer then 'never-passer' end,
         case when judges then 'judges' end, case when urgent then 'urgent' end,
         case when never_urgent then 'never-urgent' end) as line
       from workflow_rule where subject_type = $1`,
        [subject],
      );
      expect(rows.map(({ line }) => line).sort()).toEqual(ruleLines(flow).sort());
    });

    it('is held by the database in every cell: state, event, next state, writer, passer, who published it before its steps or nobody of them, text as submitted or not', async () => {
      const { siteId } = await bed.newTenant();
      const cells = cellsOf(flow);
      await bed.superuser(TRY);
      const [{ taken } = { taken: [] }] = await bed.superuser<{ taken: boolean[] }>(
        'select try_cells($1, $2, $3, $4) as taken',
        [siteId, subject, flow.review !== null, JSON.stringify(cells)],
      );
      expect(taken).toHaveLength(cells.length);
      const wrong = cells.filter((cell, at) => taken[at] !== isAllowed(flow, cell));
      expect(wrong).toEqual([]);
    });
  },
);
