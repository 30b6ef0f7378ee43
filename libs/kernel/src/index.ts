export type { Actor, Behalf } from './actor.js';
export { CADENCE_RULES } from './cadence-rules.js';
export type { CadenceRule } from './cadence-rules.js';
export { COLUMN_FORMS } from './column-forms.js';
export type { ColumnForm } from './column-forms.js';
export { COLUMN_TYPES } from './column-types.js';
export { Conflict, DomainError, Forbidden, Invalid, NotFound, Unavailable } from './errors.js';
export type { FieldProblem } from './errors.js';
export { isDay, shanghaiDay } from './days.js';
export { hostName } from './host-name.js';
export { escapeHtml } from './html.js';
export { isId, newId } from './ids.js';
export {
  ALIGNED,
  ALIGNMENTS,
  COLUMN_WIDTH,
  FILE_TAGS,
  isLink,
  isUnsaid,
  linkAddress,
  MARKUP,
  MISSING_FILE,
  missingFile,
  TAG_STANDS_FOR,
  targetId,
  VOID_TAGS,
} from './markup.js';
export { RESERVED_NAMES } from './reserved-names.js';
export type { Slice, SliceRequest } from './slice.js';
export { URGENT_HOURS } from './urgent-hours.js';
export { isBlank, isStorable, lengthOf, trimUnseen, turnsDirection } from './typed.js';
