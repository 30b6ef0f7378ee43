import type { Config } from '@jiyue/config';
import { LocalRateCounter, type RateCounter, RedisRateCounter } from '@jiyue/platform';
import type { Logger } from 'pino';

/** Counts in Redis when there is one, else in this process. */
export function rateCounter(config: Config, log: Logger): RateCounter {
  if (!config.redisUrl) return new LocalRateCounter();
  return RedisRateCounter.at(config.redisUrl, (error) => log.warn({ err: error }, 'redis is away; counting locally'));
}
