import type { ActorName } from './people.ts';

// Who may ever do what, by duty: the recipes put these lists together.
export const EVERYBODY: readonly ActorName[] = [
  'guest',
  'editor',
  'columnStaff',
  'columnAdmin',
  'unitStaff',
  'unitAdmin',
  'contractor',
  'reviewer',
  'secrecy',
  'publisher',
  'writer',
  'officer',
  'siteAdmin',
  'branchAdmin',
  'operator',
  'branchOperator',
  'provinceOperator',
  'securityAdmin',
  'auditor',
  'branchAuditor',
  'former',
  'future',
  'suspendedEditor',
  'suspendedAdmin',
];
export const HOLDERS = EVERYBODY.filter((name) => !['guest', 'former', 'future'].includes(name));
// A grant limited to a column or unit gives its duties there, and nothing over the site itself.
const LIMITED_STAFF: readonly ActorName[] = ['columnStaff', 'unitStaff'];
export const LIMITED_ADMINS: readonly ActorName[] = ['columnAdmin', 'unitAdmin'];
export const SITE_ADMINS: readonly ActorName[] = ['siteAdmin', 'branchAdmin', 'suspendedAdmin'];
export const ADMINS: readonly ActorName[] = [...SITE_ADMINS, ...LIMITED_ADMINS];
export const OPERATORS: readonly ActorName[] = ['operator', 'branchOperator', 'provinceOperator'];
export const WRITERS: readonly ActorName[] = [
  'editor',
  'contractor',
  'writer',
  'suspendedEditor',
  ...ADMINS,
  ...LIMITED_STAFF,
];
export const REVIEWERS: readonly ActorName[] = ['reviewer', 'writer', ...LIMITED_STAFF];
export const SECRECY: readonly ActorName[] = ['secrecy', 'writer', ...LIMITED_STAFF];
export const PUBLISHERS: readonly ActorName[] = ['publisher', 'writer', ...LIMITED_STAFF];
export const READERS: readonly ActorName[] = [...WRITERS, 'reviewer', 'secrecy', 'publisher'];
export const IN_CHARGE: readonly ActorName[] = [...SITE_ADMINS, ...OPERATORS, 'securityAdmin'];
export const CALENDAR_READERS: readonly ActorName[] = [
  ...SITE_ADMINS,
  ...OPERATORS,
  ...LIMITED_ADMINS,
  'officer',
  'auditor',
  'branchAuditor',
];
export const AUDITORS: readonly ActorName[] = ['auditor', 'branchAuditor'];
export const REPORTERS: readonly ActorName[] = [...AUDITORS, ...OPERATORS, ...ADMINS];
export const REGISTRARS: readonly ActorName[] = [...IN_CHARGE, ...LIMITED_ADMINS, ...AUDITORS];
