import type { INestApplicationContext } from '@nestjs/common';
import type { JobSubscription } from '@jiyue/platform';

/** The handlers of the queues that follow events, made with the worker's own providers. */
export function handlersOf(_app: INestApplicationContext): readonly JobSubscription[] {
  return [];
}
