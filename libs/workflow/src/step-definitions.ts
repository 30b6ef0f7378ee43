import { Injectable } from '@nestjs/common';
import { InvalidInput } from '@jiyue/platform';
import { Database } from '@jiyue/tenancy';
import { DEFAULT_STEPS, type StepRule, stepProblems } from './steps.js';
import type { Workflow } from './workflow.js';

/** Which steps hold for what, in the open transaction. */
@Injectable()
export class StepDefinitions {
  constructor(private readonly db: Database) {}

  /** The steps that hold for all of a site, as it declared them itself. */
  async of({ subject }: Pick<Workflow, 'subject'>, siteId: string): Promise<DeclaredSteps> {
    const [row] = await this.db.manager.query<DeclaredSteps[]>(
      'select steps, version from workflow_definition where subject_type = $1 and owner_id = $2',
      [subject, siteId],
    );
    return row ?? { steps: DEFAULT_STEPS, version: 0 };
  }

  /** The same, and nobody else declares them until the open command ends. */
  async lock(workflow: Pick<Workflow, 'subject'>, siteId: string): Promise<DeclaredSteps> {
    await this.db.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`steps ${siteId}`]);
    return this.of(workflow, siteId);
  }

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

/** Steps that a site declared for all that say nothing themselves. */
export interface DeclaredSteps {
  readonly steps: readonly StepRule[];
  /** Counts the declarations; 0 while there is none, and one review is asked for. */
  readonly version: number;
}

/** An owner with the steps it declares; null inherits. */
export interface StepOwner {
  readonly id: string;
  readonly steps: readonly StepRule[] | null;
}

function plain({ key, role, when, limit }: StepRule): StepRule {
  return {
    key,
    role,
    ...(when ? { when: { field: when.field, is: when.is } } : {}),
    ...(limit ? { limit: { count: limit.count, unit: limit.unit } } : {}),
  };
}
