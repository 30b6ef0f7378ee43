import './compound.subjects.js';
export { CompoundActs } from './compound-acts.js';
export { compoundDesk } from './compound-desk.js';
export { compoundDomain } from './compound.domain.js';
export { defineCompound } from './compound.kind.js';
export type { CompoundItemHandler } from './compound.kind.js';
export { CompoundActType } from './compound.types.js';
