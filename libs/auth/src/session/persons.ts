import type { IdentityQuery } from './identity-query.js';

/** Who the identity provider says someone is. */
export interface ProvenIdentity {
  readonly username: string;
  readonly subject: string;
}

/** A person of ours. */
export interface KnownPerson {
  readonly id: string;
  readonly username: string;
  readonly name: string;
}

/** Why nobody of ours stands behind a login. */
export type PersonRefusal = 'unknown' | 'disabled' | 'another-subject' | 'uninvited' | 'invitation-over';

interface Row {
  id: string;
  username: string;
  name: string;
  login: string;
  subject: string | null;
  is_disabled: boolean;
  is_invited: boolean;
}

/**
 * Finds our person by user name and remembers the provider's subject at the first login. From then on both must agree:
 * a user name that the provider gave to somebody else does not open the old account. Whoever was sent an invitation
 * comes in with its code first: the name alone proves nothing about them.
 */
export class Persons {
  constructor(private readonly db: IdentityQuery) {}

  async match(proven: ProvenIdentity): Promise<KnownPerson | PersonRefusal> {
    const rows = await this.db.query<Row>(
      `select id, username, name, coalesce(login_name, username) as login, subject,
              disabled_at is not null as is_disabled,
              exists (select from auth_invitation i where i.person_id = auth_person.id) as is_invited
         from auth_person where coalesce(login_name, username) = $1 or subject = $2`,
      [proven.username, proven.subject],
    );
    const [row] = rows;
    if (!row) return 'unknown';
    if (rows.length > 1 || row.login !== proven.username) return 'another-subject';
    if (row.is_disabled) return 'disabled';
    const refusal = row.subject === null ? await this.first(row, proven.subject) : null;
    if (row.subject !== null && row.subject !== proven.subject) return 'another-subject';
    return refusal ?? { id: row.id, username: row.username, name: row.name };
  }

  /** The first login remembers the subject, save for somebody who was sent a link to prove themselves with. */
  private async first({ id, is_invited: isInvited }: Row, subject: string): Promise<PersonRefusal | null> {
    if (isInvited) return 'uninvited';
    await this.link(id, subject);
    return null;
  }

  private async link(id: string, subject: string): Promise<void> {
    await this.db.query('update auth_person set subject = $2 where id = $1 and subject is null', [id, subject]);
  }
}
