import { Injectable } from '@nestjs/common';
import { IdentityDatabase } from '@jiyue/tenancy';
import type { EffectiveGrant } from '../ability/grants.js';
import type { PersonCard } from '../ability/person-actor.js';
import type { PersonKind, Role } from '../roles.js';

interface PersonRow {
  id: string;
  username: string;
  name: string;
  kind: PersonKind;
  home_site_id: string;
  unit_id: string;
}

interface GrantRow {
  id: string;
  role: Role;
  site_id: string;
  site_path: string;
  with_subtree: boolean;
  column_id: string | null;
  unit_id: string | null;
  ends_at: Date | null;
}

/** A grant and the site it works on, seen across sites. */
export interface ReachedGrant {
  readonly siteId: string;
  readonly role: Role;
  /** Given on a site above. */
  readonly isAbove: boolean;
  readonly columnId: string | null;
  readonly unitId: string | null;
}

const IN_FORCE = `g.begins_at <= now() and (g.ends_at is null or g.ends_at > now())`;
// A grant works on its own site, or with subtree on every site below it.
const REACHES = `(s.id = g.tenant_id or (g.with_subtree and s.path <@ (select path from site where id = g.tenant_id)))`;

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

  /** The grants in force that work on the site. */
  async grantsOn(personId: string, siteId: string): Promise<EffectiveGrant[]> {
    const rows = await this.identity.query<GrantRow>(
      `select g.id, g.role, g.tenant_id as site_id, o.path::text as site_path, g.with_subtree, g.column_id, g.unit_id, g.ends_at
         from auth_grant g join site o on o.id = g.tenant_id join site s on s.id = $2
        where g.person_id = $1 and ${IN_FORCE} and ${REACHES}`,
      [personId, siteId],
    );
    return rows.map((row) => ({
      id: row.id,
      role: row.role,
      siteId: row.site_id,
      sitePath: row.site_path,
      withSubtree: row.with_subtree,
      columnId: row.column_id,
      unitId: row.unit_id,
      endsAt: row.ends_at,
    }));
  }

  /** Every site on which the person holds one of the roles (any role when none is named), with what limits it. */
  async reach(personId: string, roles: readonly Role[] = []): Promise<ReachedGrant[]> {
    return this.identity.query<ReachedGrant>(
      `select s.id as "siteId", g.role, g.tenant_id <> s.id as "isAbove", g.column_id as "columnId", g.unit_id as "unitId"
         from auth_grant g join site s on ${REACHES}
        where g.person_id = $1 and ${IN_FORCE} and (cardinality($2::text[]) = 0 or g.role = any($2)) and s.state <> 'closed'`,
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
