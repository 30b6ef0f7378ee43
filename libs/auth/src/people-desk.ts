import type { Journal } from '@jiyue/platform';
import type { Database, IdentityDatabase } from '@jiyue/tenancy';
import { authDomain } from './auth.domain.js';
import { EndGrant } from './grant/commands/end-grant.js';
import { GrantRole } from './grant/commands/grant-role.js';
import { GrantReach } from './grant/grant-reach.js';
import { GrantRepository } from './grant/grant.repository.js';
import { Grantees } from './grant/grantees.js';
import { WantedGrants } from './grant/wanted-grants.js';
import { AbsenceRepository } from './absence/absence.repository.js';
import { DeclareAbsence } from './absence/declare-absence.js';
import { Deputies } from './absence/deputies.js';
import { EndAbsence } from './absence/end-absence.js';
import { ConsentToGrant } from './person/commands/consent-to-grant.js';
import { Administrators } from './grant/administrators.js';
import { EnablePerson } from './person/commands/enable-person.js';
import { DisablePerson } from './person/commands/disable-person.js';
import { InvitePerson } from './person/commands/invite-person.js';
import { WithdrawConsent } from './person/commands/withdraw-consent.js';
import { InvitePersonAgain } from './invitation/commands/invite-person-again.js';
import { RevokeInvitation } from './invitation/commands/revoke-invitation.js';
import { InvitationRepository } from './invitation/invitation.repository.js';
import { ConsentRepository } from './person/consent.repository.js';
import { MeQueries } from './person/me.queries.js';
import { MemberQueries } from './person/member.queries.js';
import { PersonRegistry } from './person/person-registry.js';
import { PersonRepository } from './person/person.repository.js';
import type { ColumnFacts } from './responsibility/column-facts.js';
import { Holders } from './responsibility/holders.js';
import { Responsibility } from './responsibility/responsibility.js';
import type { People } from './scope/people.js';

/** The doors a desk works through. */
export interface Doors {
  readonly db: Database;
  readonly identity: IdentityDatabase;
  readonly people: People;
  readonly journal: Journal;
}

/** The commands and reads about people put together by hand, for scripts and tests that run without a container. */
export function peopleDesk({ db, identity, people, journal }: Doors, columns: ColumnFacts) {
  const registry = new PersonRegistry(identity);
  const persons = new PersonRepository(db);
  const invitations = new InvitationRepository(db);
  const consents = new ConsentRepository(db);
  const grants = new GrantRepository(db);
  const grantees = new Grantees(db, registry, people, persons);
  const wanted = new WantedGrants(grantees, columns);
  const reach = new GrantReach(columns);
  const absences = new AbsenceRepository(db);
  const deputies = new Deputies(db, identity);
  const administrators = new Administrators(db, registry);
  return {
    invite: new InvitePerson(db, persons, invitations, journal),
    inviteAgain: new InvitePersonAgain(db, persons, invitations, journal),
    revokeInvitation: new RevokeInvitation(db, persons, invitations, journal),
    disable: new DisablePerson(db, persons, administrators, journal),
    enable: new EnablePerson(db, persons, administrators, journal),
    consent: new ConsentToGrant(db, persons, consents, journal),
    withdraw: new WithdrawConsent(db, persons, consents, journal),
    grant: new GrantRole(db, grantees, persons, grants, wanted, journal),
    end: new EndGrant(db, grants, reach, administrators, journal),
    declareAbsence: new DeclareAbsence(db, absences, deputies, journal),
    endAbsence: new EndAbsence(db, absences, deputies, journal),
    members: new MemberQueries(db, registry),
    me: new MeQueries(registry, [authDomain]),
    reach,
    wanted,
    responsibility: new Responsibility(new Holders(identity)),
  };
}
