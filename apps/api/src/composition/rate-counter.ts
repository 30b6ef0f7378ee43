import type { Config } from '@jiyue/config';
import { LocalRateCounter, type RateCounter } from '@jiyue/platform';
import type { Logger } from 'pino';

/** Counts in Redis when there is one, else in this process. */
export async function rateCounter(config: Config, log: Logger): Promise<RateCounter> {
  if (!config.redisUrl) return new LocalRateCounter();
  const { RedisRateCounter } = await import('@jiyue/platform/redis');
  return RedisRateCounter.at(config.redisUrl, (error) => log.warn({ err: error }, 'redis is away; counting locally'));
}
