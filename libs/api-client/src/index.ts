// The documents are generated beside the screens and pages they are for; listing them here would be a second registration.
export * from './generated/staff.js';
export * from './generated/public.js';
export type { Incremental } from './generated/staff.js'; // in both
export type { StoredOperation } from './stored-operation.js';
