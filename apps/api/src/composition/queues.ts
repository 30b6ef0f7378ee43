import { CONTENT_QUEUES } from '@jiyue/content';
import type { JobSubscription } from '@jiyue/platform';

/** Every queue that follows an event: the migration makes them, the API fills them, the worker serves them. */
export const SUBSCRIBED: readonly Pick<JobSubscription, 'queue' | 'event'>[] = [...CONTENT_QUEUES];

/** Their names. */
export const QUEUES: readonly string[] = SUBSCRIBED.map(({ queue }) => queue);
