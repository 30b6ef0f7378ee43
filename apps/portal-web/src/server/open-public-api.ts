import type { PortalConfig } from '@jiyue/config';
import type { PublicSite } from '@jiyue/live/reading';
import { HttpPublicApi } from './http-public-api.js';
import type { PublicApi } from './public-api.js';

/** Opens what pages are made of: the database where the portal may reach it, else the API alone. */
export async function openPublicApi(
  config: PortalConfig,
  known: (host: string) => PublicSite | null | undefined,
): Promise<PublicApi> {
  const http = new HttpPublicApi(config.apiUrl);
  if (!config.reads) return http;
  // what reads the database is loaded with it
  const [{ PublishedDatabase }, { InProcessPublicApi }] = await Promise.all([
    import('@jiyue/live/reading'),
    import('./in-process-public-api.js'),
  ]);
  return new InProcessPublicApi({ database: new PublishedDatabase(config.reads), further: http, known });
}
