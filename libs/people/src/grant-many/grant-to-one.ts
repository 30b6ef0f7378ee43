import { GrantRole, People, PersonNotFound, type Role } from '@jiyue/auth';
import type { CompoundItemHandler } from '@jiyue/compound';
import type { Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';

/** The role that one person is to be given, as it waits for its turn. */
export interface OneGrant {
  readonly username: string;
  readonly role: Role;
  readonly columnId: string | null;
  readonly unitId: string | null;
  readonly withSubtree: boolean;
  readonly endsAt: string | null;
}

/** Gives the role to one of the people, through the command that gives it to anybody. */
@Injectable()
export class GrantToOne implements CompoundItemHandler<OneGrant> {
  constructor(
    private readonly people: People,
    private readonly grant: GrantRole,
  ) {}

  async run(scope: Scope, { username, ...wanted }: OneGrant): Promise<string | null> {
    const person = await this.people.cardByUsername(username);
    if (!person) throw new PersonNotFound();
    if (await this.isHeld(scope, person.id, wanted)) return null;
    const endsAt = wanted.endsAt ? new Date(wanted.endsAt) : null;
    const { id } = await this.grant.run(scope, { ...wanted, personId: person.id, endsAt });
    return id;
  }

  /** True when the person holds exactly this already: a list may be sent again after a correction. */
  private async isHeld({ tenantId }: Scope, personId: string, wanted: Omit<OneGrant, 'username'>): Promise<boolean> {
    const { role, columnId, unitId, withSubtree, endsAt } = wanted;
    const held = await this.people.grantsOn(personId, tenantId);
    return held.some(
      (grant) =>
        grant.siteId === tenantId &&
        grant.role === role &&
        grant.columnId === columnId &&
        grant.unitId === unitId &&
        grant.withSubtree === withSubtree &&
        (grant.endsAt?.toISOString() ?? null) === endsAt,
    );
  }
}
