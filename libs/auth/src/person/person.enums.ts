import { registerEnumType } from '@nestjs/graphql';
import type { PersonKind, Role } from '../roles.js';

export const PersonKindEnum = { STAFF: 'staff', CONTRACTOR: 'contractor' } as const satisfies Record<
  string,
  PersonKind
>;
registerEnumType(PersonKindEnum, { name: 'PersonKind' });

export const RoleEnum = {
  OPERATOR: 'operator',
  SECURITY_ADMIN: 'security-admin',
  AUDITOR: 'auditor',
  SITE_ADMIN: 'site-admin',
  EDITOR: 'editor',
  REVIEWER: 'reviewer',
  SECRECY: 'secrecy',
  PUBLISHER: 'publisher',
  OFFICER: 'officer',
} as const satisfies Record<string, Role>;
registerEnumType(RoleEnum, { name: 'Role' });
