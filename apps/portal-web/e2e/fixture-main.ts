import { pino } from 'pino';
import { configOf } from '../src/server/config.js';
import { startPortal } from '../src/server/start.js';
import { FixtureApi } from './fixture-api.js';
import { QuietBus } from './quiet-bus.js';

// Shows the portal over the test data: `node --conditions=@jiyue/source … fixture-main.ts [port]`.
const port = Number(process.argv[2] ?? 8801);
const api = new FixtureApi();
const apiPort = await api.listen();
const env = {
  JIYUE_PORTAL_PORT: String(port),
  JIYUE_API_URL: `http://127.0.0.1:${apiPort}`,
  REDIS_URL: 'redis://unused',
};
await startPortal(configOf(env), new QuietBus(), pino({ level: 'info' }));
