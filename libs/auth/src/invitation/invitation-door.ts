import { InvitationOver } from '../auth.errors.js';
import type { IdentityQuery } from '../session/identity-query.js';
import type { KnownPerson, PersonRefusal, ProvenIdentity } from '../session/persons.js';
import type { AcceptInvitation, Invited } from './commands/accept-invitation.js';

const INVITED = `select p.id, p.username, p.name, s.id as "siteId", s.short_name as "siteName"
  from auth_invitation i join auth_person p on p.id = i.person_id and p.home_site_id = i.tenant_id
  join site s on s.id = i.tenant_id
 where i.code_hash = $1 and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
   and p.subject is null and p.disabled_at is null`;

/** What stands behind a link that somebody was sent, before anybody is signed in. Every reason why not is the same answer. */
export class InvitationDoor {
  constructor(
    private readonly identity: IdentityQuery,
    private readonly command: AcceptInvitation,
  ) {}

  /** Whom the link with this code invites; null when it leads nowhere (any more). */
  async invited(digest: Buffer): Promise<Invited | null> {
    const [invited] = await this.identity.query<Invited>(INVITED, [digest]);
    return invited ?? null;
  }

  /** Uses the code up and binds the login to the person. */
  async accept(login: ProvenIdentity, digest: Buffer): Promise<KnownPerson | PersonRefusal> {
    const invited = await this.invited(digest);
    if (!invited) return 'invitation-over';
    if (await this.isSomebodyElse(login, invited.id)) return 'another-subject';
    try {
      await this.command.run(invited, { digest, login });
    } catch (error) {
      if (error instanceof InvitationOver) return 'invitation-over';
      throw error;
    }
    return { id: invited.id, username: invited.username, name: invited.name };
  }

  private async isSomebodyElse({ subject, username }: ProvenIdentity, personId: string): Promise<boolean> {
    const others = await this.identity.query<object>(
      'select from auth_person where id <> $3 and (subject = $1 or coalesce(login_name, username) = $2)',
      [subject, username, personId],
    );
    return others.length > 0;
  }
}
