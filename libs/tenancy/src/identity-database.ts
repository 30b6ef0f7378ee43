import type { DataSource } from 'typeorm';

/**
 * The door of the identity role: persons, grants and sessions by person, never content. Only libs/auth uses it,
 * to find out who someone is before any site is known.
 */
export class IdentityDatabase {
  constructor(private readonly source: DataSource) {}

  /** Runs one statement as the identity role and returns its rows. */
  query<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return this.source.query(sql, [...params]);
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}
