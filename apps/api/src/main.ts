import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Config, parseConfig } from '@jiyue/config';
import { createLog, type HealthCheck, invalidInput, Journal, Metrics, sendingBoss, TextPipe } from '@jiyue/platform';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import { authRoutes, type Identity, People } from '@jiyue/auth';
import { readStoredOperations } from '@jiyue/live/reading';
import { Database } from '@jiyue/tenancy';
import { AppModule } from './app.module.js';
import { IDENTITY } from './composition/identity.module.js';
import { purgeBridge } from './composition/purge-bridge.js';
import { CompiledOperations } from './graphql/compiled-operations.js';
import { LIMITS } from './graphql/limits.js';
import { storedOperationsOnly } from './graphql/stored-operations.js';
import { adminApp } from './http/admin-app.js';
import { HEALTH_CHECKS } from './http/health.controller.js';
import { LoginJournal } from './http/login-journal.js';
import { mountOutbox } from './http/outbox.js';
import { measureRequests } from './http/measure-requests.js';
import { numberRequests } from './http/number-requests.js';
import { RateLimitMiddleware } from './http/rate-limit.middleware.js';
import { securityHeaders } from './http/security-headers.js';
import { textRoute } from './http/text-route.js';

// The portal takes 64 KB of a citizen; as JSON that may be twice as much.
const FORM_BYTES = 128 * 1024;

const UPLOAD_MS = 30 * 60 * 1000;

/** Builds the API without listening, so that tests run the very same application. */
export async function createApi(config: Config, log: Logger): Promise<NestExpressApplication> {
  const boss = sendingBoss(config.database.jobs);
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  await boss.start();
  const stored = readStoredOperations();
  const compiled = new CompiledOperations(stored);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, log, boss, compiled), {
    bodyParser: false,
    logger: ['error', 'warn'],
  });
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustedProxies);
  app.use(numberRequests);
  app.use(measureRequests(app.get(Metrics)));
  app.use(securityHeaders(config));
  app.use(textRoute(LIMITS.textBytes, unreadableBody));
  app.use(['/graphql', '/public/graphql'], express.json({ limit: LIMITS.bodyBytes }), unreadableBody);
  // signed as it is: the door reads the very bytes
  app.use('/public/forms', express.raw({ type: 'application/json', limit: FORM_BYTES }), unreadableBody);
  app.use('/public/graphql', storedOperationsOnly(stored, compiled));
  app.useGlobalPipes(
    new TextPipe(),
    new ValidationPipe({ whitelist: true, transform: true, exceptionFactory: (errors) => invalidInput(errors) }),
  );
  mountLogin(app, config, log);
  mountOutbox(app, config);
  adminApp(app, fileURLToPath(new URL('../../admin-web/dist', import.meta.url)));
  // a large file on a slow line takes as long as its link lives
  app.getHttpServer().requestTimeout = UPLOAD_MS;
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  const bridge = await purgeBridge(config, log);
  if (bridge) app.get<HealthCheck[]>(HEALTH_CHECKS).push(bridge.health);
  app.getHttpServer().on('close', () => void Promise.all([boss.stop({ graceful: false }), bridge?.stop()]));
  return app;
}

function mountLogin(app: NestExpressApplication, config: Config, log: Logger): void {
  const { routes } = app.get<Identity>(IDENTITY);
  const logins = new LoginJournal(app.get(Database), app.get(Journal), app.get(People), log);
  const secondFactor = config.secondFactor ? 'always' : 'when-asked';
  const onDefect = (error: unknown): void => log.error({ err: error }, 'login route');
  const limits = app.get(RateLimitMiddleware);
  app.use(
    '/auth',
    (request: Request, response: Response, next: NextFunction) => void limits.use(request, response, next),
  );
  app.use(authRoutes({ ...routes, secondFactor, onEvent: logins.take, onDefect }));
}

// Express hands body errors to this signature: a body too long or not JSON is the client's to mend.
function unreadableBody(
  error: Error & { status?: number },
  _request: Request,
  response: Response,
  _next: NextFunction,
): void {
  const code = error.status === 413 ? 'PLATFORM.BODY_TOO_LARGE' : 'PLATFORM.INVALID_INPUT';
  response.status(error.status ?? 400).json({ errors: [{ message: code, extensions: { code } }] });
}

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const log = createLog('api', config.logLevel);
  const app = await createApi(config, log);
  await app.listen(config.port, config.bind);
  log.info({ port: config.port }, 'api ready');
}

const entry = process.argv[1];
if (entry && existsSync(entry) && fileURLToPath(import.meta.url) === entry) await main();
