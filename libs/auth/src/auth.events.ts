import { defineEvent } from '@jiyue/platform';

export const PersonInvited = defineEvent<{ personId: string; unitId: string; kind: string }>(
  'auth.person-invited',
  'Person',
);
export const PersonDisabled = defineEvent<{ personId: string }>('auth.person-disabled', 'Person');
export const ConsentGiven = defineEvent<{ personId: string; siteId: string }>('auth.consent-given', 'Person');
export const ConsentWithdrawn = defineEvent<{ personId: string; siteId: string }>('auth.consent-withdrawn', 'Person');
export const RoleGranted = defineEvent<{ grantId: string; personId: string; role: string }>(
  'auth.role-granted',
  'Grant',
);
export const GrantEnded = defineEvent<{ grantId: string; personId: string; role: string }>('auth.grant-ended', 'Grant');
