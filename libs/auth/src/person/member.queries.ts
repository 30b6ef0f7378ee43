import { Injectable } from '@nestjs/common';
import { isId, type Slice, type SliceRequest } from '@jiyue/kernel';
import { readCursor, sliceOf } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { visible } from '../ability/visible.js';
import { PersonNotFound } from '../auth.errors.js';
import { masked, type InvitationChannel } from '../invitation/invitation.rules.js';
import type { InvitationState } from '../invitation/invitation.types.js';
import { AWAY_NOW } from '../absence/away.sql.js';
import { PersonRegistry } from './person-registry.js';
import type { MemberType } from './person.types.js';

interface MemberRow extends Omit<MemberType, 'username' | 'homeSiteId' | 'invitation'> {
  readonly username: string | null;
  readonly homeSiteId: string | null;
  readonly invitation: {
    readonly state: InvitationState;
    readonly channel: InvitationChannel;
    readonly address: string | null;
    readonly expiresAt: string;
  } | null;
}

const INVITATION = `case when i.person_id is null or p.subject is not null then null else json_build_object(
  'state', case when i.revoked_at is not null then 'REVOKED' when i.expires_at <= now() then 'EXPIRED'
                when i.refused_at is not null then 'REFUSED' else 'OPEN' end,
  'channel', i.channel, 'address', i.address, 'expiresAt', i.expires_at) end`;

const SELECT = `select m.person_id as id, m.name, m.kind, m.unit_id as "unitId", p.username,
  p.home_site_id as "homeSiteId", p.disabled_at is not null as "isDisabled",
  exists (select from auth_absence a where a.person_id = m.person_id and ${AWAY_NOW}) as "isAway",
  p.subject is not null as "isActive", ${INVITATION} as invitation`;
// Of people from other sites this site sees its own card only; the registry fills in the rest.
const FROM = `from auth_member m left join auth_person p on p.id = m.person_id
  left join auth_invitation i on i.tenant_id = p.home_site_id and i.person_id = p.id`;
const FIELDS = { id: 'm.person_id', unitId: 'm.unit_id', homeSiteId: 'p.home_site_id' };

/** Reads of the people who work on a site. */
@Injectable()
export class MemberQueries {
  constructor(
    private readonly db: Database,
    private readonly registry: PersonRegistry,
  ) {}

  /** The site's people by name; `text` is part of a name or user name. */
  list(scope: Scope, request: SliceRequest & { text?: string | null | undefined }): Promise<Slice<MemberType>> {
    return this.db.read(scope, async () => {
      const { sql, params } = visible(scope.actor, 'read', 'Person', { fields: FIELDS, firstParam: 2 });
      const where = `where ${sql} and ($1 = '' or strpos(m.name, $1) > 0 or strpos(p.username, $1) > 0)`;
      const given = [request.text?.trim() ?? '', ...params];
      const after = request.after ? readCursor(request.after, ['text', 'id']) : null;
      const keyset = after ? `and (m.name, m.person_id) > ($${given.length + 2}, $${given.length + 3}::uuid)` : '';
      const rows = await this.db.manager.query<MemberRow[]>(
        `${SELECT} ${FROM} ${where} ${keyset} order by m.name, m.person_id limit $${given.length + 1}`,
        [...given, request.first + 1, ...(after ?? [])],
      );
      const [count] = await this.db.manager.query<{ total: number }[]>(
        `select count(*)::int as total ${FROM} ${where}`,
        given,
      );
      const members = await this.completed(rows);
      return sliceOf(members, request, count?.total ?? 0, ({ name, id }) => [name, id]);
    });
  }

  /** One of the site's people; somebody the actor may not look at is answered like nobody. */
  one(scope: Scope, id: string): Promise<MemberType> {
    return this.db.read(scope, async () => {
      const { sql, params } = visible(scope.actor, 'read', 'Person', { fields: FIELDS, firstParam: 2 });
      const where = `where m.person_id = $1 and ${sql}`;
      const rows = isId(id)
        ? await this.db.manager.query<MemberRow[]>(`${SELECT} ${FROM} ${where}`, [id, ...params])
        : [];
      const [member] = await this.completed(rows);
      if (!member) throw new PersonNotFound();
      return member;
    });
  }

  private async completed(rows: readonly MemberRow[]): Promise<MemberType[]> {
    const strangers = rows.filter(({ username }) => username === null).map(({ id }) => id);
    const found = strangers.length > 0 ? await this.registry.byIds(strangers) : [];
    const byId = new Map(found.map((person) => [person.id, person]));
    return rows.map((row) => {
      const shown = { ...row, invitation: shownOf(row.invitation) };
      const { username = '', homeSiteId = '', isDisabled = true, isActive = false } = byId.get(row.id) ?? {};
      if (row.username !== null && row.homeSiteId !== null)
        return { ...shown, username: row.username, homeSiteId: row.homeSiteId };
      return { ...shown, username, homeSiteId, isDisabled, isActive };
    });
  }
}

function shownOf(invitation: MemberRow['invitation']): MemberType['invitation'] {
  if (!invitation) return null;
  const { state, channel, address, expiresAt } = invitation;
  return { state, sentTo: address && masked({ channel, address }), expiresAt: new Date(expiresAt) };
}
