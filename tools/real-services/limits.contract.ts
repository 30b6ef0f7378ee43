import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RateCounter } from '../../libs/platform/src/limits/rate-limits.js';

/** One promise of a port: what an embedded default and a real service must both keep. */
export interface Promised<Port> {
  readonly title: string;
  keeps(port: Port): Promise<boolean>;
}

/** What every counter promises, in the process or in Redis. */
export const rateCounterContract: ReadonlyArray<Promised<RateCounter>> = [
  {
    title: 'counts the hits of a key',
    async keeps(counter) {
      const key = randomUUID();
      await counter.hit(key, 60);
      return (await counter.hit(key, 60)).hits === 2;
    },
  },
  {
    title: 'counts keys apart',
    async keeps(counter) {
      await counter.hit(randomUUID(), 60);
      return (await counter.hit(randomUUID(), 60)).hits === 1;
    },
  },
  {
    title: 'says how long the window lasts',
    async keeps(counter) {
      const { secondsLeft } = await counter.hit(randomUUID(), 60);
      return secondsLeft > 55 && secondsLeft <= 60;
    },
  },
  {
    title: 'begins anew after the window',
    async keeps(counter) {
      const key = randomUUID();
      await counter.hit(key, 1);
      await sleep(1100);
      return (await counter.hit(key, 1)).hits === 1;
    },
  },
  {
    title: 'loses no hit among a hundred at once',
    async keeps(counter) {
      const key = randomUUID();
      const counts = await Promise.all(Array.from({ length: 100 }, () => counter.hit(key, 60)));
      return new Set(counts.map(({ hits }) => hits)).size === 100;
    },
  },
];
