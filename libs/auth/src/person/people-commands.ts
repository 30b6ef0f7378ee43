import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { ConsentToGrant } from './commands/consent-to-grant.js';
import { DisablePerson } from './commands/disable-person.js';
import { EnablePerson } from './commands/enable-person.js';
import { InvitePerson } from './commands/invite-person.js';
import { WithdrawConsent } from './commands/withdraw-consent.js';
import type { Person } from './person.entity.js';
import type { NewPerson } from './person.repository.js';
import type { MemberType } from './person.types.js';

/** The commands about people, answering with what the schema shows. */
@Injectable()
export class PeopleCommands {
  constructor(
    private readonly invitePerson: InvitePerson,
    private readonly disablePerson: DisablePerson,
    private readonly enablePerson: EnablePerson,
    readonly consent: ConsentToGrant,
    readonly withdraw: WithdrawConsent,
  ) {}

  async invite(scope: Scope, input: NewPerson): Promise<MemberType> {
    return toMember(await this.invitePerson.run(scope, input));
  }

  async disable(scope: Scope, input: { personId: string; reason: string }): Promise<MemberType> {
    return toMember(await this.disablePerson.run(scope, input));
  }

  async enable(scope: Scope, input: { personId: string }): Promise<MemberType> {
    return toMember(await this.enablePerson.run(scope, input));
  }
}

function toMember({ id, username, name, kind, unitId, homeSiteId, disabledAt }: Person): MemberType {
  return { id, username, name, kind, unitId, homeSiteId, isDisabled: disabledAt !== null };
}
