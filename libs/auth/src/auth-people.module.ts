import { Global, Module, type Provider } from '@nestjs/common';
import { EndGrant } from './grant/commands/end-grant.js';
import { GrantRole } from './grant/commands/grant-role.js';
import { GrantReach } from './grant/grant-reach.js';
import { ColumnGrants } from './grant/column-grants.js';
import { GrantRepository } from './grant/grant.repository.js';
import { GrantResolver } from './grant/grant.resolver.js';
import { Grantees } from './grant/grantees.js';
import { WantedGrants } from './grant/wanted-grants.js';
import { AbsenceRepository } from './absence/absence.repository.js';
import { AbsenceResolver } from './absence/absence.resolver.js';
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
import { InvitationCommands } from './invitation/invitation-commands.js';
import { InvitationRepository } from './invitation/invitation.repository.js';
import { InvitationResolver } from './invitation/invitation.resolver.js';
import { ConsentRepository } from './person/consent.repository.js';
import { MeQueries } from './person/me.queries.js';
import { MeResolver } from './person/me.resolver.js';
import { MemberQueries } from './person/member.queries.js';
import { PeopleCommands } from './person/people-commands.js';
import { PersonRegistry } from './person/person-registry.js';
import { PersonRepository } from './person/person.repository.js';
import { PersonResolver } from './person/person.resolver.js';
import { Holders } from './responsibility/holders.js';
import { PeopleByName } from './responsibility/people-by-name.js';
import { Responsibility } from './responsibility/responsibility.js';
import { ResponsibilityQueries } from './responsibility/responsibility.queries.js';
import { ResponsibilityResolver } from './responsibility/responsibility.resolver.js';

const PROVIDERS: Provider[] = [
  PersonRegistry,
  PersonRepository,
  ConsentRepository,
  InvitationRepository,
  InvitePerson,
  InvitePersonAgain,
  RevokeInvitation,
  InvitationCommands,
  DisablePerson,
  EnablePerson,
  Administrators,
  ConsentToGrant,
  WithdrawConsent,
  PeopleCommands,
  MemberQueries,
  MeQueries,
  GrantRepository,
  ColumnGrants,
  Grantees,
  GrantReach,
  WantedGrants,
  GrantRole,
  EndGrant,
  AbsenceRepository,
  Deputies,
  DeclareAbsence,
  EndAbsence,
  Holders,
  Responsibility,
  PeopleByName,
  ResponsibilityQueries,
];

/**
 * Persons, grants and responsibility for every other module. Besides the doors, the journal and `People` it asks for an
 * implementation of `ColumnFacts`, which the lib that holds the columns provides globally. It serves nothing itself: a
 * global module's resolvers would appear on every endpoint.
 */
@Global()
@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class AuthPeopleModule {}

/** What the staff endpoint serves of them. */
@Module({
  providers: [MeResolver, PersonResolver, InvitationResolver, GrantResolver, AbsenceResolver, ResponsibilityResolver],
})
export class AuthStaffModule {}
