import type { PurgeBus } from '@jiyue/bus';
import type { PublicApi } from './public-api.js';

/** What readiness says, and whether readers may be sent here. */
export type Health = { readonly isReady: boolean; readonly report: object };

type Watched = {
  readonly bus: Pick<PurgeBus, 'ready'>;
  readonly api: Pick<PublicApi, 'source' | 'isThere'>;
  /** Whether the bus was heard once. */
  readonly hearing: { readonly hasBegun: boolean };
  readonly pages: { readonly size: object };
};

const LOOKS_EVERY_MS = 1_000;

/**
 * Ready is who has heard the bus once. A bus lost later only shortens what is believed, and without the database pages
 * that are kept are still read: both are told, neither takes the portal away from its readers.
 */
export function healthOf({ bus, api, hearing, pages }: Watched): () => Promise<Health> {
  const isThere = atMostEvery(LOOKS_EVERY_MS, () => api.isThere());
  return async () => {
    const isAway = !(await isThere());
    const status = !hearing.hasBegun ? 'waiting' : bus.ready && !isAway ? 'ok' : 'degraded';
    return {
      isReady: hearing.hasBegun,
      report: {
        status,
        bus: bus.ready ? 'subscribed' : 'lost',
        [api.source]: isAway ? 'away' : 'there',
        pages: pages.size,
      },
    };
  };
}

// Anybody may ask for readiness: that must not become a question to the database for each.
function atMostEvery<T>(ms: number, look: () => Promise<T>): () => Promise<T> {
  let last: Promise<T> | undefined;
  let until = 0;
  return () => {
    const now = Date.now();
    if (last && now < until) return last;
    until = now + ms;
    return (last = look());
  };
}
