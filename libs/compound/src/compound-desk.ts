import type { ModuleRef } from '@nestjs/core';
import type { ScopeFactory } from '@jiyue/auth';
import { type DomainDeclaration, type Jobs, type Journal, Retention } from '@jiyue/platform';
import type { Database } from '@jiyue/tenancy';
import { CancelCompoundAct } from './commands/cancel-compound-act.js';
import { FinishCompoundAct } from './commands/finish-compound-act.js';
import { CompoundActs } from './compound-acts.js';
import { CompoundKinds } from './compound-kinds.js';
import type { CompoundItemHandler } from './compound.kind.js';
import { CompoundQueries } from './compound.queries.js';
import { CompoundRepository } from './compound.repository.js';
import { ForgetReports } from './forget-reports.js';
import { CompoundRunner } from './compound.runner.js';

/** The doors a desk works through. */
export interface CompoundDoors {
  readonly db: Database;
  readonly journal: Journal;
  readonly sender: Jobs;
  readonly scopes: ScopeFactory;
}

/** Acts that touch many put together by hand, for tests that run without a container. */
export function compoundDesk(
  { db, journal, sender, scopes }: CompoundDoors,
  domains: readonly DomainDeclaration[],
  handlers: Pick<Map<unknown, CompoundItemHandler>, 'get'>,
) {
  const acts = new CompoundRepository(db);
  const modules: Pick<ModuleRef, 'get'> = { get: (type: unknown) => handlers.get(type) as never };
  const kinds = new CompoundKinds(domains, modules as ModuleRef);
  const retention = new Retention(90);
  const finish = new FinishCompoundAct(db, acts, journal);
  return {
    acts: new CompoundActs(db, acts, journal),
    cancel: new CancelCompoundAct(db, acts, journal),
    queries: new CompoundQueries(db, acts, retention),
    forget: new ForgetReports(db, acts, retention),
    runner: new CompoundRunner(db, acts, finish, scopes, sender, kinds),
  };
}
