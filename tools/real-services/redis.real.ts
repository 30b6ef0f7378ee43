import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'redis';
import { purgeBusContract } from '../../libs/bus/src/purge-bus.contract.js';
import { RedisPurgeBus } from '../../libs/bus/src/redis-purge-bus.js';
import { RedisRateCounter } from '../../libs/platform/src/limits/redis-rate-counter.js';
import { rateCounterContract } from './limits.contract.ts';

const url = process.env['REDIS_URL'] ?? '';

describe('Redis', () => {
  const client = createClient({ url, socket: { reconnectStrategy: false } });

  beforeAll(async () => {
    client.on('error', () => undefined);
    await client.connect();
  });

  afterAll(() => client.destroy());

  it.each(rateCounterContract)('as a rate counter: $title', async ({ keeps }) => {
    expect(await keeps(new RedisRateCounter(client))).toBe(true);
  });

  it('counts for all copies of the API together', async () => {
    const key = `copies:${Date.now()}`;
    await new RedisRateCounter(client).hit(key, 60);
    expect((await new RedisRateCounter(client).hit(key, 60)).hits).toBe(2);
  });

  const server = {
    connect: () => new RedisPurgeBus({ url }),
    cut: async () => void (await client.sendCommand(['CLIENT', 'KILL', 'TYPE', 'pubsub'])),
  };

  it.each(purgeBusContract)('as a purge bus: $title', async ({ keeps }) => {
    expect(await keeps(server)).toBe(true);
  });
});
