import { Database } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { Verdict } from './workflow-steps.js';

/** A step as it was taken, whichever revision it was taken on. */
export interface TrailRow {
  readonly revision: number;
  readonly seq: number;
  readonly event: string;
  /** `write` for those who wrote or submitted; the step's own key otherwise. */
  readonly key: string;
  readonly by: string;
  readonly byName: string;
  readonly at: Date;
  readonly note: string | null;
  /** Whom the step names: to whom it was passed on, or whose opinion it asks for. */
  readonly forName: string | null;
  readonly verdict: Verdict | null;
  /** Who was away, where a deputy acted for them. */
  readonly behalfName: string | null;
  /** Digest of the text that was submitted or judged. */
  readonly hash: string | null;
}

const SELECT = `select revision, seq, event, key, done_by as "by", done_by_name as "byName", done_at as "at", note, hash, for_name as "forName", verdict, done_for_name as "behalfName"
  from workflow_step where subject_type = $1 and subject_id = $2 order by revision, seq, part`;

/** Every step of a subject over all its revisions, in the open transaction: what shows later who answered for what. */
@Injectable()
export class WorkflowTrail {
  constructor(private readonly db: Database) {}

  of(subjectType: string, subjectId: string): Promise<TrailRow[]> {
    return this.db.manager.query<TrailRow[]>(SELECT, [subjectType, subjectId]);
  }
}
