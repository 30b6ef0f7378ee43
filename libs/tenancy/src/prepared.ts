import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * Runs statements that each connection parses and plans once. The texts are those of the code, a handful: a text that
 * holds a value would be kept by every connection for ever.
 */
export class Prepared {
  private readonly names = new Map<string, string>();

  constructor(private readonly source: DataSource) {}

  async rows<Row>(text: string, values: unknown[]): Promise<Row[]> {
    const name = this.names.get(text) ?? `jiyue-${this.names.size + 1}`;
    this.names.set(text, name);
    const pool = (this.source.driver as PostgresDriver).master as Pool;
    const { rows } = await pool.query<Row & object>({ name, text, values });
    return rows;
  }
}
