import './checks.subjects.js'; // whoever knows this lib knows its rights

export { TextCheck } from './check/text-check.js';
export type { JudgedFinding } from './check/text-check.js';
export type { CheckedText } from './check/check-text.js';
export { ChecksCoreModule } from './checks-core.module.js';
export { checksDomain } from './checks.domain.js';
export { CHECK_KEYS } from './finding.js';
export type { CheckAction, Finding } from './finding.js';
export { deadLinks, linksIn } from './rules/dead-links.js';
export { Lists } from './lists/lists.js';
export { RuleRepository } from './lists/rule.repository.js';
export { WordRepository } from './lists/word.repository.js';
