import { defineDomain, eventsIn } from '@jiyue/platform';
import { AuthPeopleModule, AuthStaffModule } from './auth-people.module.js';
import * as events from './auth.events.js';
import { authPolicy } from './auth.policy.js';
import { AUTH_SUBJECTS } from './auth.subjects.js';
import { Grant } from './grant/grant.entity.js';
import { CreatePeople1764000002000 } from './migrations/1764000002000-create-people.js';
import { EnablePersons1764000200020 } from './migrations/1764000200020-enable-persons.js';
import { InvitePeople1764000270000 } from './migrations/1764000270000-invite-people.js';
import { DeclareAbsencesOneByOne1764000430030 } from './migrations/1764000430030-declare-absences-one-by-one.js';
import { StandInForTheAbsent1764000400030 } from './migrations/1764000400030-stand-in-for-the-absent.js';
import { Member } from './person/member.entity.js';
import { Person } from './person/person.entity.js';

/** Persons, their grants, who answers for what. */
export const authDomain = defineDomain({
  name: 'auth',
  errorArea: 'AUTH',
  entities: [Person, Member, Grant],
  migrations: [
    CreatePeople1764000002000,
    EnablePersons1764000200020,
    InvitePeople1764000270000,
    StandInForTheAbsent1764000400030,
    DeclareAbsencesOneByOne1764000430030,
  ],
  modules: { staff: [AuthPeopleModule, AuthStaffModule] },
  events: eventsIn(events),
  subjects: AUTH_SUBJECTS,
  policy: authPolicy,
  menu: {
    'people.read': { action: 'read', subject: 'Person' },
    'people.manage': { action: 'invite', subject: 'Person' },
    'grants.manage': { action: 'grant', subject: 'Grant' },
    'absences.read': { action: 'read', subject: 'Absence' },
    'absences.declare': { action: 'declare', subject: 'Absence' },
    'responsibility.read': { action: 'read', subject: 'Grant' },
  },
});
