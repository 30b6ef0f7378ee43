export { TextCheck } from './check/text-check.js';
export type { JudgedFinding } from './check/text-check.js';
export type { CheckedText } from './check/check-text.js';
export { ChecksCoreModule } from './checks-core.module.js';
export { CHECK_KEYS } from './finding.js';
export type { CheckAction } from './finding.js';
