import { defineDomain, eventsIn } from '@jiyue/platform';
import * as events from './checks.events.js';
import { ChecksModule } from './checks.module.js';
import { checksPolicy } from './checks.policy.js';
import { CHECKS_SUBJECTS } from './checks.subjects.js';
import { CreateCheckLists1764000310010 } from './migrations/1764000310010-create-check-lists.js';

/** What texts are held against, and what is done about what is found. */
export const checksDomain = defineDomain({
  name: 'checks',
  errorArea: 'CHECKS',
  migrations: [CreateCheckLists1764000310010],
  modules: { staff: [ChecksModule] },
  events: eventsIn(events),
  subjects: CHECKS_SUBJECTS,
  policy: checksPolicy,
  menu: { 'checks.manage': { action: 'read', subject: 'CheckList' } },
});
