export { cloneTemplate } from './server.js';
export type { RoleName, TestDatabase } from './server.js';
export { TestBed, testBed } from './test-bed.js';
export type { PersonGiven, SeenActivity, TestTenant } from './test-bed.js';
