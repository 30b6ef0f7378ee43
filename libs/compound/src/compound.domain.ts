import { defineDomain, eventsIn } from '@jiyue/platform';
import { CompoundAct } from './compound-act.entity.js';
import * as events from './compound.events.js';
import { CompoundModule, CompoundStaffModule } from './compound.module.js';
import { compoundPolicy } from './compound.policy.js';
import { CompoundRunner } from './compound.runner.js';
import { COMPOUND_SUBJECTS } from './compound.subjects.js';
import { ForgetReports } from './forget-reports.js';
import { CreateCompound1764000150000 } from './migrations/1764000150000-create-compound.js';

/** Acts that touch many. */
export const compoundDomain = defineDomain({
  name: 'compound',
  errorArea: 'COMPOUND',
  entities: [CompoundAct],
  migrations: [CreateCompound1764000150000],
  modules: { staff: [CompoundModule, CompoundStaffModule] },
  events: eventsIn(events),
  subjects: COMPOUND_SUBJECTS,
  policy: compoundPolicy,
  menu: { 'batches.read': { action: 'read', subject: 'CompoundAct' } },
  clockJobs: [{ queue: 'compound-forget', cron: '50 3 * * *', handler: ForgetReports }],
  jobs: [{ queue: CompoundRunner.QUEUE, event: events.CompoundActStarted.name, handler: CompoundRunner }],
});
