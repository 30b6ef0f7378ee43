import { newId } from '@jiyue/kernel';
import { Jobs } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { Plan, PlannedAct } from './plan.js';

/** The queue whose jobs come due at the time that was ordered. */
export const PLAN_QUEUE = 'content-carry-out';

/** What a job of {@link PLAN_QUEUE} carries out. */
export interface PlanJob {
  readonly articleId: string;
  readonly act: PlannedAct;
  readonly planId: string;
}

/** What is being ordered. */
export type NewPlan = Pick<Plan, 'articleId' | 'act' | 'at'> & Partial<Pick<Plan, 'hash' | 'reason' | 'ending'>>;

const FIELDS = `article_id as "articleId", act, id, at, ordered_by as "orderedBy", ordered_by_name as "orderedByName", hash,
  reason, case when kind is not null then jsonb_build_object('kind', kind, 'notice', notice, 'target', target) end as ending`;

/** What is ordered for a time, in the open transaction. */
@Injectable()
export class PlanRepository {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  /** Orders an act, in place of an earlier order; the job that carries it out commits or vanishes with it. */
  async put({ actor, now, tenantId }: Scope, plan: NewPlan): Promise<void> {
    const { articleId, act, at, hash = null, reason = null, ending = null } = plan;
    const id = newId(now.getTime());
    await this.db.manager.query(
      `insert into content_plan (article_id, act, id, at, ordered_by, ordered_by_name, ordered_at, hash, reason,
         kind, notice, target) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (tenant_id, article_id, act) do update set id = excluded.id, at = excluded.at,
         ordered_by = excluded.ordered_by, ordered_by_name = excluded.ordered_by_name, ordered_at = excluded.ordered_at,
         hash = excluded.hash, reason = excluded.reason, kind = excluded.kind, notice = excluded.notice,
         target = excluded.target`,
      [
        ...[articleId, act, id, at, actor.userId, actor.name, now, hash, reason],
        ...[ending?.kind ?? null, ending?.notice ?? null, ending?.target ?? null],
      ],
    );
    const payload: PlanJob = { articleId, act, planId: id };
    await this.jobs.send(PLAN_QUEUE, { eventId: id, tenantId, payload }, this.db.manager, at);
  }

  /** What is ordered; null when it was done, changed or cancelled meanwhile. */
  async find({ articleId, act, planId }: PlanJob): Promise<Plan | null> {
    const [plan] = await this.db.manager.query<Plan[]>(
      `select ${FIELDS} from content_plan where article_id = $1 and act = $2 and id = $3`,
      [articleId, act, planId],
    );
    return plan ?? null;
  }

  /** Takes an order back, or off the list because it was done. */
  async drop(articleId: string, act: PlannedAct): Promise<void> {
    await this.db.manager.query('delete from content_plan where article_id = $1 and act = $2', [articleId, act]);
  }
}
