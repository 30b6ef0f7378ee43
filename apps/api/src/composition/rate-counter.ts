import { type Config, LocalRateCounter, type RateCounter, RedisRateCounter } from '@jiyue/platform';
import type { Logger } from 'pino';
import { createClient } from 'redis';

/** Counts in Redis when there is one, else in this process. */
export async function rateCounter(config: Config, log: Logger): Promise<RateCounter> {
  if (!config.redisUrl) return new LocalRateCounter();
  const client = createClient({ url: config.redisUrl, disableOfflineQueue: true, commandOptions: { timeout: 500 } });
  client.on('error', (error: Error) => log.warn({ err: error }, 'redis is away; counting locally'));
  await client.connect();
  return new RedisRateCounter(client);
}
