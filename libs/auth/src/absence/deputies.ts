import { Injectable } from '@nestjs/common';
import { Database, IdentityDatabase, type Scope } from '@jiyue/tenancy';
import { PersonNotFound } from '../auth.errors.js';
import { SEPARATED } from '../roles.js';

/** A person of the site. */
export interface SiteMember {
  readonly id: string;
  readonly name: string;
  readonly unitName: string | null;
}

// Nobody chooses among more.
const OFFERED = 200;

/** Who may stand in for whom: present staff of the same site who administers no part of the platform, and nobody for themselves. */
@Injectable()
export class Deputies {
  constructor(
    private readonly db: Database,
    private readonly identity: IdentityDatabase,
  ) {}

  /** Somebody the site has a card of, in the open transaction. */
  async member(personId: string): Promise<SiteMember> {
    const [found] = await this.db.manager.query<SiteMember[]>(
      `select m.person_id as id, m.name, u.short_name as "unitName" from auth_member m
         left join unit u on u.id = m.unit_id where m.person_id = $1`,
      [personId],
    );
    if (!found) throw new PersonNotFound();
    return found;
  }

  /** By name. */
  of({ tenantId }: Scope, personId: string): Promise<SiteMember[]> {
    return this.identity.query<SiteMember>(
      `select p.id, p.name, u.short_name as "unitName" from auth_member m
         join auth_person p on p.id = m.person_id left join unit u on u.id = p.unit_id
        where m.tenant_id = $1 and p.id <> $2 and p.kind = 'staff' and p.disabled_at is null
          and not exists (select from auth_grant g where g.person_id = p.id and g.role = any($3)
            and (g.ends_at is null or g.ends_at > now()))
        order by p.name, p.id limit ${OFFERED}`,
      [tenantId, personId, SEPARATED],
    );
  }
}
