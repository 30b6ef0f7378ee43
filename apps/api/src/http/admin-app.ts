import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';

const API_PATHS = /^\/(graphql|public|auth|uploads|files|outbox|health|metrics)(\/|$)/;

/** Serves the built admin application: hashed assets for a year, the page itself for every address it routes. */
export function adminApp(app: NestExpressApplication, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(express.static(folder, { index: false, maxAge: '1h' }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || API_PATHS.test(request.path)) return next();
    response.setHeader('cache-control', 'no-cache');
    // with the folder as root: an address below `~/.local/src` is refused as hidden otherwise
    response.sendFile('index.html', { root: folder });
  });
}
