// What citizens read, for a process that does nothing else: none of what serves staff is loaded by it.
export { PublishedDatabase } from '@jiyue/tenancy/published';
export type { PublicSite } from '../site/public-sites.js';
export { type CompiledOperation, compileOperation } from './compile-operation.js';
export { readsOf } from './reads.js';
export { readStoredOperations } from './stored-operations.js';
export type { StoredOperations } from './stored-operations.js';
export { NotAnswered, StoredReading } from './stored-reading.js';
