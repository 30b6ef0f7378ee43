import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { ConsentToGrant } from './commands/consent-to-grant.js';
import { DisablePerson } from './commands/disable-person.js';
import { EnablePerson } from './commands/enable-person.js';
import { WithdrawConsent } from './commands/withdraw-consent.js';
import { MemberQueries } from './member.queries.js';
import type { MemberType } from './person.types.js';

/** The commands about people, answering with what the schema shows. */
@Injectable()
export class PeopleCommands {
  constructor(
    private readonly members: MemberQueries,
    private readonly disablePerson: DisablePerson,
    private readonly enablePerson: EnablePerson,
    readonly consent: ConsentToGrant,
    readonly withdraw: WithdrawConsent,
  ) {}

  async disable(scope: Scope, input: { personId: string; reason: string }): Promise<MemberType> {
    await this.disablePerson.run(scope, input);
    return this.members.one(scope, input.personId);
  }

  async enable(scope: Scope, input: { personId: string }): Promise<MemberType> {
    await this.enablePerson.run(scope, input);
    return this.members.one(scope, input.personId);
  }
}
