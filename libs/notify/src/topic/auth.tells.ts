import { grantEnded, personInvited, roleGranted } from './auth.topics.js';
import type { Fact, Tell, Telling } from './tell.js';

const text = ({ payload }: Fact, key: string): string => String(payload[key] ?? '');

function ofGrant(fact: Fact): Telling {
  return {
    to: [text(fact, 'personId')],
    about: { type: 'Grant', id: text(fact, 'grantId') },
    params: { role: text(fact, 'role') },
    link: `/s/${fact.tenantId}/`,
  };
}

/** Who is told what of people and grants. */
export const AUTH_TELLS: readonly Tell[] = [
  { event: 'auth.role-granted', topic: roleGranted, telling: ofGrant },
  { event: 'auth.grant-ended', topic: grantEnded, telling: (fact) => ({ ...ofGrant(fact), link: null }) },
  {
    event: 'auth.person-invited',
    topic: personInvited,
    telling: (fact) => ({
      to: [text(fact, 'personId')],
      about: { type: 'Person', id: text(fact, 'personId') },
      link: `/s/${fact.tenantId}/messages/settings`,
    }),
  },
];
