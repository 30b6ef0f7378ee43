import { Injectable } from '@nestjs/common';
import { InvalidInput } from '@jiyue/platform';
import { Database } from '@jiyue/tenancy';
import { type StepRule, stepProblems } from './steps.js';
import type { Workflow } from './workflow.js';

/** Which steps hold for what, in the open transaction. */
@Injectable()
export class StepDefinitions {
  constructor(private readonly db: Database) {}

  /** Declares the steps of an owner, or lets it inherit again (null); inside the command that changes the owner. */
  async declare(
    workflow: Pick<Workflow, 'subject' | 'facts'>,
    ownerId: string,
    steps: readonly StepRule[] | null,
  ): Promise<void> {
    if (!steps) {
      await this.db.manager.query('delete from workflow_definition where subject_type = $1 and owner_id = $2', [
        workflow.subject,
        ownerId,
      ]);
      return;
    }
    const problems = stepProblems(steps, workflow.facts);
    if (problems.length > 0) throw new InvalidInput({}, problems);
    await this.put(workflow, [{ id: ownerId, steps }]);
  }

  /** Declares the steps of several new owners at once. */
  async declareAll({ subject }: Pick<Workflow, 'subject'>, owners: readonly StepOwner[]): Promise<void> {
    const declared = owners.filter(({ steps }) => steps !== null);
    if (declared.length > 0) await this.put({ subject }, declared);
  }

  private async put({ subject }: Pick<Workflow, 'subject'>, owners: readonly StepOwner[]): Promise<void> {
    await this.db.manager.query(
      `insert into workflow_definition as d (subject_type, owner_id, steps) 
       select $1, o.id, o.steps from unnest($2::uuid[], $3::jsonb[]) as o (id, steps)
       on conflict (tenant_id, subject_type, owner_id) do update set steps = excluded.steps, version = d.version + 1`,
      [subject, owners.map(({ id }) => id), owners.map(({ steps }) => JSON.stringify(steps?.map(plain)))],
    );
  }
}

/** An owner with the steps it declares; null inherits. */
export interface StepOwner {
  readonly id: string;
  readonly steps: readonly StepRule[] | null;
}

function plain({ key, role, when }: StepRule): StepRule {
  return { key, role, ...(when ? { when: { field: when.field, is: when.is } } : {}) };
}
