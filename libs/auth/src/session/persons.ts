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
export type PersonRefusal = 'unknown' | 'disabled' | 'another-subject';

interface Row {
  id: string;
  username: string;
  name: string;
  subject: string | null;
  is_disabled: boolean;
}

/**
 * Finds our person by user name and remembers the provider's subject at the first login. From then on both must agree:
 * a user name that the provider gave to somebody else does not open the old account.
 */
export class Persons {
  constructor(private readonly db: IdentityQuery) {}

  async match(proven: ProvenIdentity): Promise<KnownPerson | PersonRefusal> {
    const rows = await this.db.query<Row>(
      `select id, username, name, subject, disabled_at is not null as is_disabled
         from auth_person where username = $1 or subject = $2`,
      [proven.username, proven.subject],
    );
    const [row] = rows;
    if (!row) return 'unknown';
    if (rows.length > 1 || row.username !== proven.username) return 'another-subject';
    if (row.is_disabled) return 'disabled';
    if (row.subject === null) await this.link(row.id, proven.subject);
    else if (row.subject !== proven.subject) return 'another-subject';
    return { id: row.id, username: row.username, name: row.name };
  }

  private async link(id: string, subject: string): Promise<void> {
    await this.db.query('update auth_person set subject = $2 where id = $1 and subject is null', [id, subject]);
  }
}
