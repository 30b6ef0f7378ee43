import { PostgresPurgeBus, type PurgeBus } from '@jiyue/bus';
import { pino } from 'pino';
import { parsePortalConfig } from '@jiyue/config';
import { startPortal } from './server/start.js';

const config = parsePortalConfig(process.env);
const log = pino({ name: 'portal', level: config.logLevel, base: { name: 'portal' } });
const onError = (error: Error) => log.warn({ err: error }, 'purge bus');
const portal = await startPortal(config, await openBus(), log);
log.info({ port: portal.port }, 'portal listens');

// The client of Redis is large, and most copies have none.
async function openBus(): Promise<PurgeBus> {
  if (!config.redisUrl) return new PostgresPurgeBus({ connectionString: config.databaseUrl ?? '', onError });
  const { RedisPurgeBus } = await import('@jiyue/bus/redis');
  return new RedisPurgeBus({ url: config.redisUrl, onError });
}

async function stop(): Promise<void> {
  await portal.stop();
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
