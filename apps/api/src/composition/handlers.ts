import type { INestApplicationContext } from '@nestjs/common';
import { ScanUploads } from '@jiyue/content';
import type { JobSubscription } from '@jiyue/platform';

/** The handlers of the queues that follow events, made with the worker's own providers. */
export function handlersOf(app: INestApplicationContext): readonly JobSubscription[] {
  return [app.get(ScanUploads).subscription()];
}
