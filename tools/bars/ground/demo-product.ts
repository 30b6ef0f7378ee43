import type { Client } from 'pg';
import { type Product, startProduct } from '../../lib/product.ts';
import { demoDatabase } from './demo-database.ts';

/** A running copy of the product over a database that is a copy of the demo province. */
export interface DemoProduct extends Product {
  /** Where its database listens, and what programs find it by. */
  readonly database: { readonly port: number; readonly environment: Readonly<Record<string, string>> };
  /** The database seen by its superuser: for planting rows and for looking behind every wall. */
  root(): Promise<Client>;
}

/** Starts identity provider, API, worker and portal; a folder that was given stays. */
export async function startDemo({ env, data }: { env?: NodeJS.ProcessEnv; data?: string } = {}): Promise<DemoProduct> {
  const database = await demoDatabase(data);
  const { environment, port } = database;
  try {
    const product = await startProduct({ data: database.data, env: { ...env, ...environment } });
    const stop = async () => {
      await product.stop({ keepData: true });
      await database.close();
    };
    return { ...product, stop, database: { port, environment }, root: () => database.as('superuser') };
  } catch (error) {
    await database.close();
    throw error;
  }
}
