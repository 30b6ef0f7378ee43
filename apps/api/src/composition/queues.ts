/** Queues that follow events or the clock; the migration makes them, the worker serves them. */
export const QUEUES: readonly string[] = ['journal-anchor'];
