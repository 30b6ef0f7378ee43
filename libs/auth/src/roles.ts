/** Roles a grant can give. Each is a duty of the twenty articles, not a rank. */
export const ROLES = [
  'operator',
  'security-admin',
  'auditor',
  'site-admin',
  'editor',
  'reviewer',
  'secrecy',
  'publisher',
  'officer',
] as const;
export type Role = (typeof ROLES)[number];

export const PERSON_KINDS = ['staff', 'contractor'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** Art. 14: review and publication, and whatever decides about people, is for staff on the establishment only. */
export const STAFF_ONLY: readonly Role[] = [
  'operator',
  'security-admin',
  'auditor',
  'site-admin',
  'reviewer',
  'secrecy',
  'publisher',
];

/** Roles whose judgements a deputy may take while somebody is away. */
export const DEPUTED: readonly Role[] = ['reviewer', 'secrecy', 'publisher'];

/** The three administrators (system, security, audit) of level-3 protection: never two of them in one hand. */
export const SEPARATED: readonly Role[] = ['operator', 'security-admin', 'auditor'];

/** Roles whose acts need a second factor wherever it is enforced. */
export const SECOND_FACTOR: readonly Role[] = [
  'operator',
  'security-admin',
  'auditor',
  'site-admin',
  'secrecy',
  'publisher',
];

/** What a role holds and so may hand on: nobody grants more than they hold. */
export const MAY_GRANT: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  operator: ['operator', 'site-admin', 'editor', 'reviewer', 'secrecy', 'publisher', 'officer'],
  'security-admin': ['security-admin', 'auditor'],
  'site-admin': ['site-admin', 'editor', 'reviewer', 'secrecy', 'publisher', 'officer'],
};
