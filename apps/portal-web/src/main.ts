import { PostgresPurgeBus, RedisPurgeBus } from '@jiyue/bus';
import { pino } from 'pino';
import { parsePortalConfig } from '@jiyue/config';
import { startPortal } from './server/start.js';

const config = parsePortalConfig(process.env);
const log = pino({ name: 'portal', level: config.logLevel, base: { name: 'portal' } });
const onError = (error: Error) => log.warn({ err: error }, 'purge bus');
const bus = config.redisUrl
  ? new RedisPurgeBus({ url: config.redisUrl, onError })
  : new PostgresPurgeBus({ connectionString: config.databaseUrl ?? '', onError });
const portal = await startPortal(config, bus, log);
log.info({ port: portal.port }, 'portal listens');

async function stop(): Promise<void> {
  await portal.stop();
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
