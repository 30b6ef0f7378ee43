import { ScopeFactory, systemActor } from '@jiyue/auth';
import { Unavailable } from '@jiyue/kernel';
import { asRefusal, type JobData, type JobHandler, Metrics } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { ArticleRepository } from '../article/article.repository.js';
import { PublishArticle } from '../article/commands/publish-article.js';
import { WithdrawArticle } from '../article/commands/withdraw-article.js';
import { ArticleStale, OrderedTextChanged } from '../content.errors.js';
import { LapsePlan } from './commands/lapse-plan.js';
import type { Plan } from './plan.js';
import { type PlanJob, PlanRepository } from './plan.repository.js';
import { whyLapsed } from './why-lapsed.js';

const CLOCK = systemActor('定时任务');
const REASON = '定时撤下';

/** The commands that are carried out at a time. */
@Injectable()
export class PlannedDoings {
  constructor(
    readonly publish: PublishArticle,
    readonly withdraw: WithdrawArticle,
    readonly lapse: LapsePlan,
  ) {}
}

/**
 * Carries out at its time what was ordered, by the very commands and as the very person: what they may no longer do, or what
 * the text no longer passes, is not done. The order is settled in the transaction that does it, so that a worker that dies,
 * or a job that comes twice, finds either all of it or nothing.
 */
@Injectable()
export class CarryOut implements JobHandler {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly plans: PlanRepository,
    private readonly doings: PlannedDoings,
    private readonly scopes: ScopeFactory,
    private readonly metrics: Metrics,
  ) {}

  async handle({ tenantId, eventId, payload }: JobData): Promise<void> {
    const job = payload as PlanJob;
    const clock: Scope = { tenantId, actor: CLOCK, requestId: eventId, now: new Date() };
    const plan = await this.db.read(clock, () => this.plans.find(job));
    if (!plan) return;
    try {
      await this.carryOut(await this.scopes.scopeOf(plan.orderedBy, { siteId: tenantId, requestId: eventId }), plan);
    } catch (error) {
      await this.lapse(clock, plan, error);
    }
    this.metrics.lateness.observe({ act: plan.act }, Math.max(0, Date.now() - plan.at.getTime()) / 1000);
  }

  private carryOut(scope: Scope, plan: Plan): Promise<unknown> {
    return this.db.write(scope, async () => {
      const { version, revision } = await this.articles.get(plan.articleId);
      const ref = { articleId: plan.articleId, version };
      if (plan.act === 'withdraw') {
        return this.doings.withdraw.run(scope, { ...ref, ...plan.ending, reason: plan.reason ?? REASON });
      }
      const { hash } = await this.articles.judged(plan.articleId, revision);
      if (hash !== plan.hash) throw new OrderedTextChanged({ articleId: plan.articleId });
      return this.doings.publish.run(scope, ref);
    });
  }

  // What nobody can do now, or somebody is doing at this moment, is tried again.
  private async lapse(clock: Scope, plan: Plan, error: unknown): Promise<void> {
    const refusal = asRefusal(error);
    if (!refusal || refusal instanceof Unavailable || refusal instanceof ArticleStale) throw error;
    await this.doings.lapse.run(clock, plan, whyLapsed(refusal));
  }
}
