import { Injectable } from '@nestjs/common';
import type { Actor } from '@jiyue/kernel';
import { Database, isWithin } from '@jiyue/tenancy';
import type { EffectiveGrant } from '../ability/grants.js';
import { PersonActor } from '../ability/person-actor.js';
import { AdministrationNotOwn, LastAdministrator } from '../auth.errors.js';
import { type Administration, PersonRegistry } from '../person/person-registry.js';
import { MAY_GRANT, ROLES } from '../roles.js';

/** True when whoever holds `own` decides about holders of the administration: it is their line, and reaches there. */
function isOwnLine(own: EffectiveGrant, { role, siteId, sitePath }: Administration): boolean {
  const reaches = own.siteId === siteId || (own.withSubtree && isWithin(sitePath, own.sitePath));
  return reaches && (MAY_GRANT[own.role] ?? []).includes(role);
}

/** True when the actor may decide about a person with these administrations. */
export function isOfOwnLine(actor: Actor, held: readonly Administration[]): boolean {
  if (!(actor instanceof PersonActor)) return true;
  return held.every((one) => actor.grants.of(...ROLES).some((own) => isOwnLine(own, one)));
}

/** The three administrators keep watch over each other: none is removed by another line, and none is the last to go. */
@Injectable()
export class Administrators {
  constructor(
    private readonly db: Database,
    private readonly registry: PersonRegistry,
  ) {}

  /** Refuses who is not of the person's own line; inside the open transaction. */
  async requireOwnLine(actor: Actor, personId: string): Promise<readonly Administration[]> {
    // two who remove each other wait for one another
    await this.db.manager.query(`select pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
    const held = await this.registry.administrationsOf([personId]);
    if (!isOfOwnLine(actor, held)) throw new AdministrationNotOwn();
    return held;
  }

  /** Refuses to take an administration away, or all of a person's, while nobody else holds it there. */
  async requireHeir(actor: Actor, personId: string, grantId?: string): Promise<void> {
    const held = await this.requireOwnLine(actor, personId);
    const last = held.find((one) => !one.hasHeir && (grantId === undefined || one.grantId === grantId));
    if (last) throw new LastAdministrator({ role: last.role });
  }
}
