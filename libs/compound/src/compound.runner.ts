import { Injectable, Logger } from '@nestjs/common';
import { ScopeFactory, systemActor } from '@jiyue/auth';
import { DomainError, Unavailable } from '@jiyue/kernel';
import { asRefusal, type JobData, type JobHandler, Jobs } from '@jiyue/platform';
import { Database, type Outcome, type Scope } from '@jiyue/tenancy';
import { FinishCompoundAct } from './commands/finish-compound-act.js';
import type { CompoundAct } from './compound-act.entity.js';
import { CompoundItemFailed } from './compound.errors.js';
import { CompoundKinds } from './compound-kinds.js';
import { CompoundRepository, type SettledItem, type WaitingItem } from './compound.repository.js';

const BATCH = 50;
const WORKER = systemActor('批量任务');

type Done = Outcome<WaitingItem, string | null>;
interface CompoundJob {
  readonly actId: string;
  /** How many items were settled when the job was sent; a job that comes twice finds another number and does nothing. */
  readonly settled?: number;
}

/**
 * The worker's part: one batch of items per job, and the next job sent in the transaction that settles the batch. What
 * an item changed, its activity, its line in the report and the way on are committed together, so that a worker that
 * dies at any moment leaves an act that the next one goes on with, no item done twice and none forgotten.
 */
@Injectable()
export class CompoundRunner implements JobHandler {
  static readonly QUEUE = 'compound-work';
  private readonly log = new Logger('compound');

  constructor(
    private readonly db: Database,
    private readonly acts: CompoundRepository,
    private readonly finish: FinishCompoundAct,
    private readonly scopes: ScopeFactory,
    private readonly jobs: Jobs,
    private readonly kinds: CompoundKinds,
  ) {}

  async handle({ tenantId, eventId, payload }: JobData): Promise<void> {
    const { actId, settled = 0 } = payload as CompoundJob;
    const scope: Scope = { tenantId, actor: WORKER, requestId: eventId, now: new Date() };
    const act = await this.db.read(scope, () => this.acts.get(actId));
    if (act.state !== 'working' || settledOf(act) !== settled) return;
    const items = await this.db.read(scope, () => this.acts.next(actId, BATCH));
    if (items.length === 0) await this.finish.run(scope, { actId });
    else await this.workOff(scope, act, items);
  }

  private async workOff(scope: Scope, act: CompoundAct, items: readonly WaitingItem[]): Promise<void> {
    const handler = this.kinds.handlerOf(act.kind);
    const starter = await this.starter(scope.tenantId, act);
    await this.db.writeEach(
      scope,
      items,
      ({ input }) => handler.run(starter(), input),
      (outcomes) =>
        this.settle(
          scope,
          act,
          outcomes.map((outcome) => this.reportOf(outcome)),
        ),
    );
  }

  /** Who began the act, with what they may do now; the trail shows the act's id as their request. Somebody who may no longer be here is refused item by item. */
  private async starter(siteId: string, { id, createdBy }: CompoundAct): Promise<() => Scope> {
    try {
      const scope = await this.scopes.scopeOf(createdBy, { siteId, requestId: id });
      return () => scope;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return () => {
        throw error;
      };
    }
  }

  private async settle(scope: Scope, act: CompoundAct, items: readonly SettledItem[]): Promise<void> {
    const settled = settledOf(act);
    const isOurs = await this.acts.settle(act.id, settled, items);
    if (!isOurs) throw new Error(`Another worker went on with the compound act ${act.id}`);
    const payload: CompoundJob = { actId: act.id, settled: settled + items.length };
    const { requestId: eventId, tenantId } = scope;
    await this.jobs.send(CompoundRunner.QUEUE, { eventId, tenantId, payload }, this.db.manager);
  }

  private reportOf(outcome: Done): SettledItem {
    const { position } = outcome.item;
    const blank = { position, code: null, params: null, resultId: null };
    if (outcome.state === 'changed') return { ...blank, state: 'done', resultId: outcome.answer };
    if (outcome.state === 'unchanged') return { ...blank, state: 'skipped' };
    const { code, params } = this.refusalOf(outcome.error);
    return { ...blank, state: 'refused', code, params };
  }

  /** What cannot be done now is no answer about an item: the batch is undone and tried again. */
  private refusalOf(error: unknown): DomainError {
    const refusal = asRefusal(error);
    if (refusal instanceof Unavailable) throw error;
    if (!refusal) this.log.error(error);
    return refusal ?? new CompoundItemFailed();
  }
}

function settledOf({ done, refused, skipped }: CompoundAct): number {
  return done + refused + skipped;
}
