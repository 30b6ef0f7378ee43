import { bridge, PostgresPurgeBus } from '@jiyue/bus';
import type { Config } from '@jiyue/config';
import type { HealthCheck } from '@jiyue/platform';
import type { Logger } from 'pino';

/** The bridge at work. */
export interface PurgeBridge {
  /** Down while what commands commit does not get through; portals that hear nothing keep no page meanwhile. */
  readonly health: HealthCheck;
  stop(): Promise<void>;
}

/** With Redis, carries purges from the database, where commands commit them, to the portals. */
export async function purgeBridge(config: Config, log: Logger): Promise<PurgeBridge | null> {
  if (!config.redisUrl) return null;
  const { RedisPurgeBus } = await import('@jiyue/bus/redis');
  const source = new PostgresPurgeBus({ connectionString: config.database.portal });
  const target = new RedisPurgeBus({ url: config.redisUrl });
  const stop = bridge(source, target, (error) => log.error({ err: error }, 'purge bridge'));
  return {
    health: { name: 'purges', isVital: false, check: () => through(source.ready && target.ready) },
    stop: async () => {
      stop();
      await Promise.all([source.close(), target.close()]);
    },
  };
}

async function through(isOpen: boolean): Promise<void> {
  if (!isOpen) throw new Error('Purges do not get through');
}
