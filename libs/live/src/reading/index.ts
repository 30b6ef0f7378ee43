// What citizens read, for a process that does nothing else: none of what serves staff is loaded by it.
export { compileOperation } from './compile-operation.js';
export { readStoredOperations } from './stored-operations.js';
export type { StoredOperations } from './stored-operations.js';
