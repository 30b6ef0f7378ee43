import { type DomainDeclaration, DOMAINS } from '@jiyue/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { PersonActor } from '../ability/person-actor.js';
import { Unauthenticated } from '../auth.errors.js';
import { offersOf } from '../grant/grant-offers.js';
import { menuRightsOf } from './menu-rights.js';
import { PersonRegistry } from './person-registry.js';
import type { MeType } from './person.types.js';

/** What the signed-in person sees of themselves. */
@Injectable()
export class MeQueries {
  constructor(
    private readonly registry: PersonRegistry,
    @Inject(DOMAINS) private readonly domains: readonly DomainDeclaration[],
  ) {}

  async me({ actor }: Scope): Promise<MeType> {
    if (!(actor instanceof PersonActor)) throw new Unauthenticated();
    const { id, username, name, kind, secondFactor, homeSiteId } = actor.person;
    const { siteCount, serviceUntil } = await this.registry.serviceFacts(id);
    const registered = await this.registry.byId(id);
    const unitName = registered?.unitName ?? null;
    const roles = actor.grants.roles;
    return {
      id,
      username,
      name,
      kind,
      secondFactor,
      homeSiteId,
      siteCount,
      serviceUntil,
      unitName,
      roles,
      offers: offersOf(actor, null),
      can: menuRightsOf(actor, this.domains),
    };
  }
}
