/** Injection token of the process's configuration. */
export const CONFIG = Symbol('config');
/** Injection token of the process's logger. */
export const LOG = Symbol('log');
/** Injection token of the open pools. */
export const SOURCES = Symbol('sources');
/** Injection token of pg-boss. */
export const BOSS = Symbol('boss');
