import { Injectable } from '@nestjs/common';
import { IdentityDatabase } from '@jiyue/tenancy';
import type { EffectiveGrant } from '../ability/grants.js';
import { AWAY_NOW } from '../absence/away.sql.js';
import type { Deputed, PersonCard } from '../ability/person-actor.js';
import { DEPUTED, type PersonKind, type Role } from '../roles.js';

interface PersonRow {
  id: string;
  username: string;
  name: string;
  kind: PersonKind;
  home_site_id: string;
  unit_id: string;
}

/** A grant as the database writes it. */
type GrantRow = Omit<EffectiveGrant, 'endsAt'> & { readonly endsAt: string | null };

/** A person, and what they hold on the site they ask for: their own when they ask for none. */
export interface Standing {
  readonly person: PersonCard;
  readonly grants: readonly EffectiveGrant[];
  /** For whom they stand in there. */
  readonly deputed: readonly Deputed[];
}

/** A grant and the site it works on, seen across sites. */
export interface ReachedGrant {
  readonly siteId: string;
  readonly role: Role;
  /** Given on a site above. */
  readonly isAbove: boolean;
  readonly columnId: string | null;
  readonly unitId: string | null;
  /** Of whom, where the person stands in for them. */
  readonly forId: string | null;
  readonly forName: string | null;
}

const IN_FORCE = `g.begins_at <= now() and (g.ends_at is null or g.ends_at > now())`;
// A grant works on its own site, or with subtree on every site below it.
const REACHES = `(s.id = g.tenant_id or (g.with_subtree and s.path <@ (select path from site where id = g.tenant_id)))`;

const JUDGING = `(${DEPUTED.map((role) => `'${role}'`).join(', ')})`;

const grantsOf = (person: string, site: string, where = 'true'): string =>
  `(select coalesce(json_agg(json_build_object('id', g.id, 'role', g.role, 'siteId', g.tenant_id, 'sitePath', o.path::text,
       'withSubtree', g.with_subtree, 'columnId', g.column_id, 'unitId', g.unit_id, 'endsAt', g.ends_at) order by g.id), '[]')
     from auth_grant g join site o on o.id = g.tenant_id join site s on s.id = ${site}
    where g.person_id = ${person} and ${IN_FORCE} and ${REACHES} and ${where})`;

// Of those alone who are away at this moment and gave the person their judgements; nothing is handed on from there.
const deputedOf = (person: string, site: string): string =>
  `(select coalesce(json_agg(json_build_object('id', away.id, 'name', away.name, 'kind', away.kind,
       'grants', ${grantsOf('away.id', site, `g.role in ${JUDGING}`)}) order by a.id), '[]')
     from auth_absence a join auth_person away on away.id = a.person_id and away.disabled_at is null
    where a.deputy_id = ${person} and a.tenant_id = ${site} and ${AWAY_NOW})`;

/** What the identity role knows of people, before any site is chosen. */
@Injectable()
export class People {
  constructor(private readonly identity: IdentityDatabase) {}

  /** The person by id, unless disabled. */
  async card(personId: string, secondFactor = false): Promise<PersonCard | null> {
    const [row] = await this.identity.query<PersonRow>(
      'select id, username, name, kind, home_site_id, unit_id from auth_person where id = $1 and disabled_at is null',
      [personId],
    );
    return row ? toCard(row, secondFactor) : null;
  }

  /** The person by user name, unless disabled. */
  async cardByUsername(username: string): Promise<PersonCard | null> {
    const [row] = await this.identity.query<PersonRow>(
      'select id, username, name, kind, home_site_id, unit_id from auth_person where username = $1 and disabled_at is null',
      [username],
    );
    return row ? toCard(row, false) : null;
  }

  /** The person, unless disabled, with the grants in force that work on the site, in one statement. */
  async standing(personId: string, siteId: string | null, secondFactor: boolean): Promise<Standing | null> {
    const [row] = await this.identity.query<PersonRow & { grants: GrantRow[]; deputed: DeputedRow[] }>(
      `select p.id, p.username, p.name, p.kind, p.home_site_id, p.unit_id, ${grantsOf('p.id', 'coalesce($2, p.home_site_id)')} as grants,
              case when p.kind = 'staff' then ${deputedOf('p.id', 'coalesce($2, p.home_site_id)')} else '[]' end as deputed
         from auth_person p where p.id = $1 and p.disabled_at is null`,
      [personId, siteId],
    );
    if (!row) return null;
    const { grants, deputed } = row;
    return { person: toCard(row, secondFactor), grants: grants.map(toGrant), deputed: deputed.map(toDeputed) };
  }

  /** The grants in force that work on the site. */
  async grantsOn(personId: string, siteId: string): Promise<EffectiveGrant[]> {
    const sql = `select ${grantsOf('$1', '$2')} as grants`;
    const [row] = await this.identity.query<{ grants: GrantRow[] }>(sql, [personId, siteId]);
    return (row?.grants ?? []).map(toGrant);
  }

  /** Every site on which the person holds one of the roles (any role when none is named), with what limits it. */
  async reach(personId: string, roles: readonly Role[] = []): Promise<ReachedGrant[]> {
    return this.identity.query<ReachedGrant>(
      `select s.id as "siteId", g.role, g.tenant_id <> s.id as "isAbove", g.column_id as "columnId", g.unit_id as "unitId",
              null::uuid as "forId", null as "forName"
         from auth_grant g join site s on ${REACHES}
        where g.person_id = $1 and ${IN_FORCE} and (cardinality($2::text[]) = 0 or g.role = any($2)) and s.state <> 'closed'
       union all
       select s.id, g.role, g.tenant_id <> s.id, g.column_id, g.unit_id, away.id, away.name
         from auth_absence a join auth_person me on me.id = a.deputy_id and me.kind = 'staff'
         join auth_person away on away.id = a.person_id and away.disabled_at is null
         join site s on s.id = a.tenant_id join auth_grant g on g.person_id = a.person_id and ${REACHES}
        where a.deputy_id = $1 and ${AWAY_NOW} and ${IN_FORCE} and g.role in ${JUDGING}
          and (cardinality($2::text[]) = 0 or g.role = any($2)) and s.state <> 'closed'`,
      [personId, roles],
    );
  }

  /** True when the home site of a person has agreed to grants on `siteId`. */
  async hasConsent(personId: string, siteId: string): Promise<boolean> {
    const rows = await this.identity.query('select from auth_consent where person_id = $1 and site_id = $2', [
      personId,
      siteId,
    ]);
    return rows.length > 0;
  }
}

function toCard(row: PersonRow, secondFactor: boolean): PersonCard {
  const { id, username, name, kind, home_site_id: homeSiteId, unit_id: unitId } = row;
  return { id, username, name, kind, homeSiteId, unitId, secondFactor };
}

type DeputedRow = Omit<Deputed, 'grants'> & { readonly grants: readonly GrantRow[] };

function toDeputed({ grants, ...away }: DeputedRow): Deputed {
  return { ...away, grants: grants.map(toGrant) };
}

function toGrant(row: GrantRow): EffectiveGrant {
  return { ...row, endsAt: row.endsAt === null ? null : new Date(row.endsAt) };
}
