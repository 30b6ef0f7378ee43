import { createClient } from 'redis';
import { program } from './fetching.ts';
import type { Place, Service } from './service.ts';

const ADVICE = 'apt-get install redis-server';
const urlOf = (place: Place) => `redis://127.0.0.1:${place.port}`;

export const redis: Service = {
  name: 'redis',
  title: 'Redis from the system',
  offset: 2,
  bring: () => Promise.resolve(void program('redis-server', ADVICE)),
  launch: (place) =>
    Promise.resolve({
      command: program('redis-server', ADVICE),
      // holds only what may be lost: nothing is written to disk
      args: [
        '--port',
        String(place.port),
        '--bind',
        '127.0.0.1',
        '--dir',
        place.home,
        '--save',
        '',
        '--appendonly',
        'no',
      ],
    }),
  answers: async (place) => {
    const client = createClient({ url: urlOf(place), socket: { reconnectStrategy: false } });
    client.on('error', () => undefined);
    await client.connect();
    const answer = await client.ping();
    await client.close();
    return answer === 'PONG';
  },
  environment: (place) => ({ REDIS_URL: urlOf(place) }),
};
