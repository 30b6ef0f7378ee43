export { TestBed, testBed } from './test-bed.js';
export type { TestTenant } from './test-bed.js';
