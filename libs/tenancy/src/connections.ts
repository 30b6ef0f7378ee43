/** What every connection of a serving role brings along, as in deploy/roles.sql: a role may change its own defaults there, not these. */
export const SERVING = {
  connectionTimeoutMillis: 3_000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
} as const;

/** Beside it, for roles that only read. */
export const READ_ONLY = { options: '-c default_transaction_read_only=on' } as const;
