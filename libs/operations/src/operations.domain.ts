import { defineDomain, eventsIn } from '@jiyue/platform';
import * as events from './operations.events.js';
import { OperationsModule } from './operations.module.js';
import { operationsPolicy } from './operations.policy.js';
import { OPERATIONS_SUBJECTS } from './operations.subjects.js';

/** The platform's own works, for those who keep it up. */
export const operationsDomain = defineDomain({
  name: 'operations',
  errorArea: 'OPERATIONS',
  modules: { staff: [OperationsModule] },
  events: eventsIn(events),
  subjects: OPERATIONS_SUBJECTS,
  policy: operationsPolicy,
  menu: { 'jobs.read': { action: 'read', subject: 'Job' } },
});
