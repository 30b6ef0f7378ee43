export type { Actor } from './actor.js';
export { Conflict, DomainError, Forbidden, Invalid, NotFound, Unavailable } from './errors.js';
export type { ErrorParams, FieldProblem } from './errors.js';
export { isId, newId } from './ids.js';
export type { Slice, SliceRequest } from './slice.js';
