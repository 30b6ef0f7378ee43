import { POLICIES } from '@jiyue/auth';
import { FOLLOW_QUEUE } from '@jiyue/notify';
import { DOMAINS, type JobSubscription, partsOf, platformDomain, type QueueOfEvent } from '@jiyue/platform';
import type { INestApplicationContext, Type, ValueProvider } from '@nestjs/common';
import { JoinsModule } from '../joins/joins.module.js';
import { DECLARED } from './domains.list.js';

/** Every domain of this copy, the ground first. */
export const ALL = [platformDomain, ...DECLARED];

/** Modules whose resolvers the staff endpoint serves. */
export const STAFF_MODULES: Type[] = [...ALL.flatMap(({ modules }) => modules?.staff ?? []), JoinsModule];

/** Modules whose resolvers the public endpoint serves. */
export const PUBLIC_MODULES: Type[] = ALL.flatMap(({ modules }) => modules?.open ?? []);

/** The domains and their policies, for whoever asks for them. */
export const DOMAIN_PROVIDERS: readonly ValueProvider[] = [
  { provide: DOMAINS, useValue: ALL },
  { provide: POLICIES, useValue: partsOf(ALL, 'policy') },
];

/** Which queue follows which event: jobs of the domains, and telling people of it. */
export const FOLLOWING: readonly QueueOfEvent[] = [
  ...partsOf(ALL, 'jobs'),
  ...[...new Set(partsOf(ALL, 'tells').map(({ event }) => event))].map((event) => ({ queue: FOLLOW_QUEUE, event })),
];

// Queues that a worker works off, whether they follow events or a command fills them, each once.
const WORKED = [
  ...new Map([...partsOf(ALL, 'jobs'), ...partsOf(ALL, 'errands')].map((work) => [work.queue, work])).values(),
];

/** Names of every queue: the migration makes them. */
export const QUEUES: readonly string[] = [...WORKED, ...partsOf(ALL, 'clockJobs')].map(({ queue }) => queue);

/** The queues, each with its handler out of the worker's own providers. */
export function handlersOf(app: INestApplicationContext): JobSubscription[] {
  return WORKED.map(({ queue, handler }) => {
    const worker = app.get(handler, { strict: false });
    return { queue, handle: (data) => worker.handle(data) };
  });
}

/** The jobs of the clock, each with what does it. */
export function clockOf(app: INestApplicationContext) {
  return partsOf(ALL, 'clockJobs').map(({ queue, cron, handler }) => ({
    queue,
    cron,
    handler: app.get(handler, { strict: false }),
  }));
}
