import type { DataSource } from 'typeorm';
import { poolOf, Prepared } from './prepared.js';

/**
 * The door of the identity role: persons, grants and sessions by person, never content. Only libs/auth uses it,
 * to find out who someone is before any site is known.
 */
export class IdentityDatabase {
  private readonly statements: Prepared;

  constructor(private readonly source: DataSource) {
    this.statements = new Prepared(poolOf(source));
  }

  /** Runs one statement as the identity role, prepared once per connection, and returns its rows. */
  query<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return this.statements.rows<T>(sql, [...params]);
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}
