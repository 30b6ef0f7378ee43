import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { parseConfig } from '@jiyue/config';
import { PublishedDatabase, type PublicSite } from '@jiyue/live/reading';
import type { TestBed } from '@jiyue/testing';
import { createApi } from '../../apps/api/src/main.js';
import { HttpPublicApi } from '../../apps/portal-web/src/server/http-public-api.js';
import { InProcessPublicApi } from '../../apps/portal-web/src/server/in-process-public-api.js';
import { ApiUnavailable, type PublicApi } from '../../apps/portal-web/src/server/public-api.js';

/** A stored operation as the portal names it, with what it is asked. */
export interface Question {
  readonly operation: { readonly name: string; readonly sha256: string };
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The portal's two ways to what citizens read, over one database. */
export interface TwoWays {
  readonly overHttp: PublicApi;
  readonly inProcess: PublicApi;
  /** In process, for a portal that knows this site already. */
  knowing(site: PublicSite): PublicApi;
  close(): Promise<void>;
}

/** Starts the real API, and opens the database beside it. */
export async function openTwoWays(bed: TestBed): Promise<TwoWays> {
  const app = await createApi(parseConfig(environmentOf(bed)), pino({ level: 'silent' }));
  await app.listen(0, '127.0.0.1');
  const database = new PublishedDatabase({ url: bed.urlOf('portal'), connections: 4 });
  const overHttp = new HttpPublicApi(await app.getUrl());
  const reading = (known?: PublicSite) =>
    new InProcessPublicApi({
      database,
      further: overHttp,
      known: (host) => (host === known?.host ? known : undefined),
    });
  const inProcess = reading();
  return {
    overHttp,
    inProcess,
    knowing: (site) => reading(site),
    close: async () => {
      await inProcess.close();
      await app.close();
    },
  };
}

function environmentOf(bed: TestBed): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-reads-'));
  const secret = join(folder, 'secret');
  writeFileSync(secret, 'a'.repeat(64));
  const logins = ['supervisor', 'portal', 'identity', 'jobs'] as const;
  return {
    JIYUE_ENV: 'test',
    JIYUE_DATA: folder,
    JIYUE_PUBLIC_URL: 'http://localhost:8000',
    JIYUE_SECRET_FILE: secret,
    JIYUE_PORTAL_SECRET_FILE: secret,
    OIDC_CLIENT_SECRET_FILE: secret,
    KEYCLOAK_URL: 'http://localhost:8002',
    DATABASE_URL: bed.urlOf('api'),
    ...Object.fromEntries(logins.map((role) => [`DATABASE_${role.toUpperCase()}_URL`, bed.urlOf(role)])),
  };
}

/** What comes back, to the byte: data, or what is said in its place. */
export async function heard(api: PublicApi, { operation, variables }: Question): Promise<string> {
  try {
    return JSON.stringify(await api.ask(operation, variables));
  } catch (error) {
    if (error instanceof ApiUnavailable) return `not answered: ${error.message}`;
    throw error;
  }
}
