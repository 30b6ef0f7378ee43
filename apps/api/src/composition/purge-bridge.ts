import { bridge, PostgresPurgeBus, RedisPurgeBus } from '@jiyue/bus';
import type { Config } from '@jiyue/platform';
import type { Logger } from 'pino';

/** With Redis, carries purges from the database, where commands commit them, to the portals. Returns how to stop. */
export async function purgeBridge(config: Config, log: Logger): Promise<(() => Promise<void>) | null> {
  if (!config.redisUrl) return null;
  const source = new PostgresPurgeBus({ connectionString: config.database.portal });
  const target = new RedisPurgeBus({ url: config.redisUrl });
  const stop = bridge(source, target, (error) => log.error({ err: error }, 'purge bridge'));
  return async () => {
    stop();
    await Promise.all([source.close(), target.close()]);
  };
}
