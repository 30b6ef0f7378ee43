import { type Config, partsOf } from '@jiyue/platform';
import { type DataSources, Site, Unit } from '@jiyue/tenancy';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { ALL } from './domains.js';

/** One pool per login role. Only the api and supervisor roles work with entities. */
export async function openDataSources(config: Config): Promise<DataSources & { identity: DataSource }> {
  const { api, supervisor, portal, identity, pool } = config.database;
  const entities: EntityTarget<ObjectLiteral>[] = [Site, Unit, ...partsOf(ALL, 'entities')];
  const [apiSource, supervisorSource, portalSource, identitySource] = await Promise.all([
    open(api, pool, entities),
    open(supervisor, Math.ceil(pool / 2), entities),
    open(portal, pool, []),
    open(identity, pool, []),
  ]);
  return { api: apiSource, supervisor: supervisorSource, portal: portalSource, identity: identitySource };
}

function open(url: string, poolSize: number, entities: EntityTarget<ObjectLiteral>[]): Promise<DataSource> {
  const extra = { connectionTimeoutMillis: 3_000, idleTimeoutMillis: 30_000 };
  return new DataSource({ type: 'postgres', url, poolSize, extra, entities: entities as never }).initialize();
}
