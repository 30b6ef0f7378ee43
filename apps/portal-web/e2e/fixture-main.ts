import { pino } from 'pino';
import { parsePortalConfig } from '@jiyue/config';
import { startPortal } from '../src/server/start.js';
import { FixtureApi } from './fixture-api.js';
import { fixtureEnvironment } from './fixture-environment.js';
import { QuietBus } from './quiet-bus.js';

// Shows the portal over the test data: `node --conditions=@jiyue/source … fixture-main.ts [port]`.
const port = Number(process.argv[2] ?? 8801);
const api = new FixtureApi();
const apiPort = await api.listen();
await startPortal(parsePortalConfig(fixtureEnvironment(port, apiPort)), new QuietBus(), pino({ level: 'info' }));
