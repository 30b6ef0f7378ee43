import { absenceDeclared, absenceEnded, grantEnded, personInvited, roleGranted } from './auth.topics.js';
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

// Both of them, whoever said so.
function ofAbsence(fact: Fact): Telling {
  return {
    to: [text(fact, 'personId'), text(fact, 'deputyId')],
    about: { type: 'Absence', id: text(fact, 'absenceId') },
    params: { from: text(fact, 'from'), to: text(fact, 'to') },
    link: `/s/${fact.tenantId}/absences`,
  };
}

/** Who is told what of people and grants. */
export const AUTH_TELLS: readonly Tell[] = [
  { event: 'auth.role-granted', topic: roleGranted, telling: ofGrant },
  { event: 'auth.grant-ended', topic: grantEnded, telling: (fact) => ({ ...ofGrant(fact), link: null }) },
  { event: 'auth.absence-declared', topic: absenceDeclared, telling: ofAbsence },
  { event: 'auth.absence-ended', topic: absenceEnded, telling: ofAbsence },
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
