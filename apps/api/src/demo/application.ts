import 'reflect-metadata';
import type { Readable } from 'node:stream';
import type { Config } from '@jiyue/config';
import { ANTIVIRUS, type Verdict, createLog, sendingBoss } from '@jiyue/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../worker.module.js';

/** The application without any endpoint, for programs that run to their end. */
export interface Application {
  readonly app: INestApplicationContext;
  readonly config: Config;
  close(): Promise<void>;
}

/** Files that ship with the product were looked at before they were shipped. */
const SHIPPED_FILES = {
  provide: ANTIVIRUS,
  useValue: {
    async scan(content: Readable): Promise<Verdict> {
      content.destroy();
      return 'clean';
    },
  },
};

/** Opens the application over the configured database: the very commands the API serves. */
export async function openApplication(name: string, config: Config): Promise<Application> {
  const log = createLog(name, config.logLevel === 'info' ? 'warn' : config.logLevel);
  const boss = sendingBoss(config.database.jobs);
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  await boss.start();
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, log, boss, [SHIPPED_FILES]), {
    logger: ['error', 'warn'],
  });
  const close = async (): Promise<void> => {
    await app.close();
    await boss.stop({ graceful: false });
  };
  return { app, config, close };
}
