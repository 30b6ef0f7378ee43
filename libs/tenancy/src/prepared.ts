import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * Runs statements that each connection parses and plans once. The texts are those of the code, a handful: a text that
 * holds a value would be kept by every connection for ever.
 */
export class Prepared {
  private readonly names = new Map<string, string>();

  constructor(private readonly pool: () => Pick<Pool, 'query'>) {}

  async rows<Row>(text: string, values: unknown[]): Promise<Row[]> {
    const name = this.names.get(text) ?? `jiyue-${this.names.size + 1}`;
    this.names.set(text, name);
    const { rows } = await this.pool().query<Row & object>({ name, text, values });
    return rows;
  }
}

/** The connections of a source, once it is open. */
export function poolOf(source: DataSource): () => Pool {
  return () => (source.driver as PostgresDriver).master as Pool;
}
