import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '@jiyue/tenancy';

/** A step as it was taken. */
export interface StepRow {
  readonly seq: number;
  readonly event: string;
  /** `write` for those who wrote or submitted; the step's own key otherwise. */
  readonly key: string;
  readonly by: string;
  readonly byName: string;
  /** As JSON gives it. */
  readonly at: string;
  readonly note: string | null;
  readonly hash: string | null;
}

/** A step that is being taken. */
export interface NewStep {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly revision: number;
  readonly seq: number;
  readonly event: string;
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly note?: string | null | undefined;
  readonly hash?: string | null | undefined;
}

const INSERT = `insert into workflow_step (subject_type, subject_id, revision, seq, event, key, from_state, to_state, note,
    hash, done_by, done_by_name, done_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

/** The steps taken, in the open transaction: rows that are added and never changed. */
@Injectable()
export class WorkflowSteps {
  constructor(private readonly db: Database) {}

  /** Adds a step by the scope's actor. Editing leaves one row per person and revision: that they wrote. */
  async record({ actor, now }: Scope, step: NewStep): Promise<void> {
    const { subjectType, subjectId, revision, seq, event, key, from, to, note = null, hash = null } = step;
    await this.db.manager.query(`${INSERT} on conflict do nothing`, [
      ...[subjectType, subjectId, revision, seq, event, key, from, to, note, hash],
      ...[actor.userId, actor.name, now],
    ]);
  }
}

/** The rows since the last submission; none when it was taken back. */
export function presentRound(steps: readonly StepRow[]): readonly StepRow[] {
  const from = steps.findLastIndex(({ event }) => event === 'submit');
  const round = from < 0 ? [] : steps.slice(from);
  return round.some(({ event }) => event === 'recall') ? [] : round;
}

/** Keys of the steps that were passed in this round. */
export function passedKeys(steps: readonly StepRow[]): string[] {
  return presentRound(steps).flatMap(({ event, key }) => (event === 'approve' ? [key] : []));
}
