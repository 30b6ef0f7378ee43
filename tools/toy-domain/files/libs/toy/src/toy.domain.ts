import { defineDomain, eventsIn } from '@jiyue/platform';
import { WrapToy } from './commands/wrap-toy.js';
import { CreateToy1764900000000 } from './migrations/1764900000000-create-toy.js';
import { Toy } from './toy.entity.js';
import * as events from './toy.events.js';
import { ToyModule, ToyPublicModule } from './toy.module.js';
import { toyPolicy } from './toy.policy.js';
import { TOY_SUBJECTS } from './toy.subjects.js';
import { toyWork } from './toy.work.js';

/** Everything a domain can be, as small as it can be. */
export const toyDomain = defineDomain({
  name: 'toy',
  errorArea: 'TOY',
  entities: [Toy],
  migrations: [CreateToy1764900000000],
  modules: { staff: [ToyModule], open: [ToyPublicModule] },
  events: eventsIn(events),
  subjects: TOY_SUBJECTS,
  policy: toyPolicy,
  menu: {
    'toy.read': { action: 'read', subject: 'Toy' },
    'inbox.toy': { action: 'read', subject: 'Toy' },
  },
  workItems: toyWork,
  jobs: [{ queue: 'toy-wrap', event: events.ToyMade.name, handler: WrapToy }],
});
