import type { JobSubscription } from '@jiyue/platform';

/** Every queue that follows an event, by the lib that answers for it. */
export const SUBSCRIBED: readonly Pick<JobSubscription, 'queue' | 'event'>[] = [];

/** Queues that follow the clock. */
export const TIMED: readonly { readonly queue: string; readonly cron: string }[] = [
  { queue: 'journal-anchor', cron: '* * * * *' },
];

/** Every queue: the migration makes them, the worker serves them. */
export const QUEUES: readonly string[] = [...SUBSCRIBED, ...TIMED].map(({ queue }) => queue);
