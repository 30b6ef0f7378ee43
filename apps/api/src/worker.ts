import 'reflect-metadata';
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { type Config, parseConfig } from '@jiyue/config';
import {
  createLog,
  diskCheck,
  type HealthCheck,
  JobDesk,
  Metrics,
  readiness,
  type RunningAnchoring,
  startAnchoring,
  startClock,
  startWorkers,
  trailQuery,
  workingBoss,
} from '@jiyue/platform';
import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { clockOf, handlersOf } from './composition/domains.js';
import { WorkerModule } from './worker.module.js';

/** Copies the heads of every site's audit chain to files outside the database, once a minute. */
function anchorJournal(boss: PgBoss, config: Config, log: Logger): RunningAnchoring {
  return startAnchoring({
    query: trailQuery(boss),
    dataDir: config.dataDir,
    onError: (error) => log.error({ err: error }, 'journal not anchored'),
  });
}

function serveHealth(config: Config, checks: readonly HealthCheck[], metrics: Metrics) {
  const answer = async (path: string): Promise<[number, string, string]> => {
    if (path === '/health/live') return [200, 'application/json', '{"status":"up"}'];
    if (path === '/metrics') return [200, 'text/plain; version=0.0.4', await metrics.text()];
    if (path !== '/health/ready') return [404, 'application/json', '{"code":"PLATFORM.NOT_FOUND"}'];
    const report = await readiness(checks);
    return [report.ready ? 200 : 503, 'application/json', JSON.stringify(report)];
  };
  const server = createServer((request, response) => {
    void answer(request.url ?? '').then(([status, type, body]) =>
      response.writeHead(status, { 'content-type': type }).end(body),
    );
  });
  return server.listen(config.workerPort, config.bind);
}

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const log: Logger = createLog('worker', config.logLevel);
  const boss = workingBoss(config.database.jobs);
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  await boss.start();
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, log, boss), {
    logger: ['error', 'warn'],
  });
  await startWorkers(boss, handlersOf(app));
  await startClock(boss, clockOf(app));
  const anchoring = anchorJournal(boss, config, log);
  const metrics = app.get(Metrics);
  metrics.watchJobs(new JobDesk(boss));
  const checks = [{ name: 'jobs', check: () => boss.getQueues() }, diskCheck(config.dataDir), anchoring.health];
  const server = serveHealth(config, checks, metrics);
  log.info({ port: config.workerPort }, 'worker ready');
  const stop = async (): Promise<void> => {
    server.close();
    await anchoring.stop();
    await boss.stop({ graceful: true, timeout: 5_000 });
    await app.close();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

const entry = process.argv[1];
if (entry && existsSync(entry) && fileURLToPath(import.meta.url) === entry) await main();
