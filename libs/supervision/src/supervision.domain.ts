import { defineDomain, eventsIn } from '@jiyue/platform';
import { CreateSupervisionIndexes1764000030000 } from './migrations/1764000030000-create-supervision-indexes.js';
import * as events from './supervision.events.js';
import { SupervisionModule } from './supervision.module.js';
import { supervisionPolicy } from './supervision.policy.js';
import { SUPERVISION_SUBJECTS } from './supervision.subjects.js';

/** What was done and what came of it, over many sites; read only, and reading is recorded. */
export const supervisionDomain = defineDomain({
  name: 'supervision',
  errorArea: 'SUPERVISION',
  migrations: [CreateSupervisionIndexes1764000030000],
  modules: { staff: [SupervisionModule] },
  events: eventsIn(events),
  subjects: SUPERVISION_SUBJECTS,
  policy: supervisionPolicy,
  menu: {
    'audit.read': { action: 'read', subject: 'Activity' },
    'report.read': { action: 'read', subject: 'Report' },
  },
});
