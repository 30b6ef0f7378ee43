import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { partsOf } from '@jiyue/platform';
import { type TestBed, testBed } from '@jiyue/testing';
import { ruleLines, rowsOf, type Workflow } from '@jiyue/workflow';
import { ALL } from './domains.js';

const WORKFLOWS = partsOf(ALL, 'workflows');
const [RIGHT, OTHER] = ['a'.repeat(64), 'b'.repeat(64)];

/** A cell of the whole table: what happens, where it leads, who does it, to which text. */
interface Cell {
  readonly state: string;
  readonly event: string;
  readonly next: string;
  readonly who: 'writer' | 'passer' | 'other';
  readonly hash: string;
}

function cellsOf(workflow: Workflow): Cell[] {
  const { states, events } = workflow;
  return states.flatMap((state) =>
    Object.keys(events).flatMap((event) =>
      states.flatMap((next) =>
        (['writer', 'passer', 'other'] as const).flatMap((who) =>
          [RIGHT, OTHER].map((hash) => ({ state, event, next, who, hash: hash ?? '' })),
        ),
      ),
    ),
  );
}

function isAllowed(workflow: Workflow, { state, event, next, who, hash }: Cell): boolean {
  const row = rowsOf(workflow).find((one) => one.state === state && one.event === event);
  if (!row?.to.includes(next)) return false;
  const { neverWriter, neverPasser, judges } = row.rule;
  return !(neverWriter && who === 'writer') && !(neverPasser && who === 'passer') && !(judges && hash !== RIGHT);
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
         case when judges then 'judges' end) as line
       from workflow_rule where subject_type = $1`,
        [subject],
      );
      expect(rows.map(({ line }) => line).sort()).toEqual(ruleLines(flow).sort());
    });

    it('is held by the database in every cell: state, event, next state, writer, passer or neither, text as submitted or not', async () => {
      const { siteId } = await bed.newTenant();
      const insert = `insert into workflow_step (tenant_id, subject_type, subject_id, revision, seq, event, key, from_state,
      to_state, done_by, done_by_name, done_at, hash) values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, '某人', now(), $10)`;
      const wrong: Cell[] = [];
      for (const cell of cellsOf(flow)) {
        const [id, writer, passer, other] = [newId(), newId(), newId(), newId()];
        const submitted = [siteId, subject, id, 1, 'submit', 'write', 'DRAFT', 'IN_REVIEW', writer, RIGHT];
        const approved = [siteId, subject, id, 2, 'approve', 'review', 'IN_REVIEW', 'APPROVED', passer, RIGHT];
        if (flow.review) await bed.superuser(insert, submitted);
        if (flow.review) await bed.superuser(insert, approved);
        const by = { writer, passer, other }[cell.who];
        const taken = await bed
          .superuser(insert, [siteId, subject, id, 3, cell.event, 'x', cell.state, cell.next, by, cell.hash])
          .then(() => true)
          .catch((error: { code?: string }) => error.code !== '23514');
        if (taken !== isAllowed(flow, cell)) wrong.push(cell);
      }
      expect(wrong).toEqual([]);
    });
  },
);
