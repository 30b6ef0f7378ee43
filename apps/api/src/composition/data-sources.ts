import type { Config } from '@jiyue/config';
import { partsOf } from '@jiyue/platform';
import { type DataSources, READ_ONLY, SERVING, ServingClient, Site, Unit } from '@jiyue/tenancy';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { ALL } from './domains.js';

/** One pool per login role. Only the api and supervisor roles work with entities. */
export async function openDataSources(config: Config): Promise<DataSources & { identity: DataSource }> {
  const { api, supervisor, portal, identity, pool } = config.database;
  const entities: EntityTarget<ObjectLiteral>[] = [Site, Unit, ...partsOf(ALL, 'entities')];
  const [apiSource, supervisorSource, portalSource, identitySource] = await Promise.all([
    open(api, pool, entities),
    open(supervisor, Math.ceil(pool / 2), entities, READ_ONLY),
    open(portal, pool, [], READ_ONLY),
    open(identity, pool, []),
  ]);
  return { api: apiSource, supervisor: supervisorSource, portal: portalSource, identity: identitySource };
}

function open(
  url: string,
  poolSize: number,
  entities: EntityTarget<ObjectLiteral>[],
  settings: { readonly options?: string } = {},
): Promise<DataSource> {
  const extra = { Client: ServingClient, ...SERVING, ...settings };
  return new DataSource({ type: 'postgres', url, poolSize, extra, entities: entities as never }).initialize();
}
