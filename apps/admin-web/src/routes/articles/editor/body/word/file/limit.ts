/** The largest Word file that is read. */
export const LIMIT_BYTES = 50 * 1024 * 1024;
