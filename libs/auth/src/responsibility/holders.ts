import { Injectable } from '@nestjs/common';
import { IdentityDatabase } from '@jiyue/tenancy';
import { AWAY_NOW } from '../absence/away.sql.js';
import { DEPUTED } from '../roles.js';
import type { Holder } from './responsibility.rules.js';

/** A site's units as the registry knows them. */
export interface SiteUnits {
  readonly siteId: string;
  /** Sponsor of the site above; null at the root. */
  readonly supervisingUnitId: string | null;
  readonly operatorUnitId: string;
}

/** What somebody is called. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly unitName: string | null;
}

interface HolderRow extends Holder {
  readonly siteId: string;
}

const DUTIES = ['site-admin', 'editor', 'reviewer', 'secrecy', 'publisher'];

/**
 * Who holds what on sites, read as the identity role: rights flow down from sites above and people are disabled by
 * their home site, and neither shows inside one site's own transaction.
 */
@Injectable()
export class Holders {
  constructor(private readonly identity: IdentityDatabase) {}

  /** Present, active holders of each site, by site. */
  async on(siteIds: readonly string[]): Promise<Map<string, Holder[]>> {
    const rows = await this.identity.query<HolderRow>(
      `select s.id as "siteId", p.id as "personId", p.name, u.short_name as "unitName", p.kind, g.role,
              g.column_id as "columnId", g.unit_id as "unitId", p.unit_id as "ownUnitId",
              exists (select from auth_member m where m.tenant_id = s.id and m.person_id = p.id) as "hasCard", nlevel(s.path) - nlevel(o.path) as distance,
              stands."forId", stands."forName"
         from site s
         join site o on o.id = any (string_to_array(ltree2text(s.path), '.')::uuid[])
         join auth_grant g on g.tenant_id = o.id and (o.id = s.id or g.with_subtree)
         join auth_person held on held.id = g.person_id and held.disabled_at is null
         -- whoever holds it, and whoever stands in for them on this site
         cross join lateral (
           select held.id as id, null::uuid as "forId", null as "forName"
           union all
           select a.deputy_id, held.id, held.name from auth_absence a
            where a.tenant_id = s.id and a.person_id = held.id and g.role = any($3) and ${AWAY_NOW}
         ) stands
         join auth_person p on p.id = stands.id and p.disabled_at is null and (stands."forId" is null or p.kind = 'staff')
         join unit u on u.id = p.unit_id
        where s.id = any($1) and g.role = any($2)
          and g.begins_at <= now() and (g.ends_at is null or g.ends_at > now())`,
      [siteIds, DUTIES, DEPUTED],
    );
    const bySite = new Map<string, Holder[]>(siteIds.map((id) => [id, []]));
    for (const { siteId, ...holder } of rows) bySite.get(siteId)?.push(holder);
    return bySite;
  }

  /** Names of people, also of those who are gone. */
  people(ids: readonly string[]): Promise<PersonName[]> {
    return this.identity.query<PersonName>(
      `select p.id, p.name, u.short_name as "unitName" from auth_person p join unit u on u.id = p.unit_id where p.id = any($1)`,
      [ids],
    );
  }

  /** The units behind a site. */
  async unitsOf(siteId: string): Promise<SiteUnits | null> {
    const [units] = await this.identity.query<SiteUnits>(
      `select s.id as "siteId", parent.sponsor_unit_id as "supervisingUnitId",
              coalesce(s.operator_unit_id, s.sponsor_unit_id) as "operatorUnitId"
         from site s left join site parent on parent.id = s.parent_id where s.id = $1`,
      [siteId],
    );
    return units ?? null;
  }

  /** Live sites out of these. */
  async liveAmong(siteIds: readonly string[]): Promise<string[]> {
    const rows = await this.identity.query<{ id: string }>(
      `select id from site where id = any($1) and state = 'live' order by path`,
      [siteIds],
    );
    return rows.map(({ id }) => id);
  }
}
