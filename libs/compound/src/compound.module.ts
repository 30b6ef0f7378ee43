import { Global, Module, type Provider } from '@nestjs/common';
import { CancelCompoundAct } from './commands/cancel-compound-act.js';
import { FinishCompoundAct } from './commands/finish-compound-act.js';
import { CompoundActs } from './compound-acts.js';
import { CompoundKinds } from './compound-kinds.js';
import { CompoundQueries } from './compound.queries.js';
import { CompoundRepository } from './compound.repository.js';
import { CompoundResolver } from './compound.resolver.js';
import { ForgetReports } from './forget-reports.js';
import { CompoundRunner } from './compound.runner.js';

const PROVIDERS: Provider[] = [
  CompoundRepository,
  CompoundActs,
  CompoundKinds,
  CompoundQueries,
  CancelCompoundAct,
  FinishCompoundAct,
  CompoundRunner,
  ForgetReports,
];

/** Beginning and working off acts that touch many, for every other module. It serves nothing itself. */
@Global()
@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class CompoundModule {}

/** What the staff endpoint serves of them. */
@Module({ providers: [CompoundResolver] })
export class CompoundStaffModule {}
