import { Injectable } from '@nestjs/common';
import { IdentityDatabase } from '@jiyue/tenancy';
import { type PersonKind, type Role, SEPARATED } from '../roles.js';

/** A person as the whole realm knows them, whatever site they belong to. */
export interface RegisteredPerson {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly kind: PersonKind;
  readonly unitId: string;
  readonly unitName: string;
  readonly homeSiteId: string;
  readonly homePath: string;
  readonly isDisabled: boolean;
  readonly isActive: boolean;
}

/** How far a person's rights go, over all sites. */
export interface ServiceFacts {
  readonly siteCount: number;
  /** The last day any grant ends; null when one has no end, or there is none. */
  readonly serviceUntil: Date | null;
}

/** An administration (system, security, audit) of a person. */
export interface Administration {
  readonly personId: string;
  readonly grantId: string;
  readonly role: Role;
  readonly siteId: string;
  readonly sitePath: string;
  /** Whether somebody else administers the same, at least as far and as long, already now. */
  readonly hasHeir: boolean;
}

const HAS_HEIR = `exists (select from auth_grant h join auth_person p on p.id = h.person_id join site o on o.id = h.tenant_id
  where h.person_id <> g.person_id and h.role = g.role and p.disabled_at is null
    and h.begins_at <= now() and (h.ends_at is null or h.ends_at > now())
    and (h.ends_at is null or h.ends_at >= g.ends_at) and h.column_id is null and h.unit_id is null
    and (o.id = s.id or (h.with_subtree and s.path <@ o.path)) and (h.with_subtree or not g.with_subtree))`;
const REACHES = `(s.id = g.tenant_id or (g.with_subtree and s.path <@ (select path from site where id = g.tenant_id)))`;

/** What the identity role knows of persons across sites: who they are, and which administrations they hold. */
@Injectable()
export class PersonRegistry {
  constructor(private readonly identity: IdentityDatabase) {}

  /** The persons with these ids, in any order; unknown ids are left out. */
  byIds(ids: readonly string[]): Promise<RegisteredPerson[]> {
    return this.identity.query<RegisteredPerson>(
      `select p.id, p.username, p.name, p.kind, p.unit_id as "unitId", u.short_name as "unitName",
              p.home_site_id as "homeSiteId", s.path::text as "homePath", p.disabled_at is not null as "isDisabled",
              p.subject is not null as "isActive"
         from auth_person p join unit u on u.id = p.unit_id join site s on s.id = p.home_site_id
        where p.id = any($1)`,
      [ids],
    );
  }

  async byId(id: string): Promise<RegisteredPerson | null> {
    const [person] = await this.byIds([id]);
    return person ?? null;
  }

  /** The sites where people live: each person belongs to one. */
  async homeSites(): Promise<string[]> {
    const rows = await this.identity.query<{ id: string }>('select distinct home_site_id as id from auth_person');
    return rows.map(({ id }) => id);
  }

  /** Administrator roles the person holds now or later, on any site. */
  async administrations(personId: string): Promise<Role[]> {
    const rows = await this.identity.query<{ role: Role }>(
      `select distinct role from auth_grant
        where person_id = $1 and role = any($2) and (ends_at is null or ends_at > greatest(now(), begins_at))`,
      [personId, SEPARATED],
    );
    return rows.map(({ role }) => role);
  }

  /** The administrations these persons hold now or later, with where. */
  administrationsOf(personIds: readonly string[]): Promise<Administration[]> {
    return this.identity.query<Administration>(
      `select g.person_id as "personId", g.id as "grantId", g.role, g.tenant_id as "siteId", s.path::text as "sitePath",
              ${HAS_HEIR} as "hasHeir"
         from auth_grant g join site s on s.id = g.tenant_id
        where g.person_id = any($1) and g.role = any($2) and (g.ends_at is null or g.ends_at > greatest(now(), g.begins_at))`,
      [personIds, SEPARATED],
    );
  }

  /** How many sites the person works on, and until when. */
  async serviceFacts(personId: string): Promise<ServiceFacts> {
    const [facts] = await this.identity.query<{ siteCount: number; serviceUntil: Date | null }>(
      `select count(distinct s.id)::int as "siteCount",
              case when bool_or(g.ends_at is null) then null else max(g.ends_at) end as "serviceUntil"
         from auth_grant g join site s on ${REACHES}
        where g.person_id = $1 and s.state <> 'closed' and g.begins_at <= now() and (g.ends_at is null or g.ends_at > now())`,
      [personId],
    );
    return facts ?? { siteCount: 0, serviceUntil: null };
  }
}
