import { Injectable } from '@nestjs/common';
import { Database } from '@jiyue/tenancy';
import { type Contact, INVITATION_HOURS, type InvitationChannel } from './invitation.rules.js';

/** What has been asked for a person so far. */
export interface AskedInvitation {
  readonly channel: InvitationChannel;
  readonly address: string | null;
  readonly askedAt: Date;
  readonly asks: number;
  readonly isOpen: boolean;
}

/** An invitation as its letter tells of it. */
export interface OpenInvitation extends Contact {
  readonly name: string;
  readonly username: string;
  readonly siteName: string;
  readonly expiresAt: Date;
}

const OPEN = `i.accepted_at is null and i.revoked_at is null and i.expires_at > now()`;

/** Invitations of the people of one site. Addresses go from here to the outlets and nowhere else. */
@Injectable()
export class InvitationRepository {
  constructor(private readonly db: Database) {}

  /** The row, locked until the transaction ends. */
  async find(personId: string): Promise<AskedInvitation | null> {
    const [row] = await this.db.manager.query<AskedInvitation[]>(
      `select channel, address, asked_at as "askedAt", asks, ${OPEN} as "isOpen"
         from auth_invitation i where person_id = $1 for update`,
      [personId],
    );
    return row ?? null;
  }

  /** Whether there is a link to send. */
  async isOpen(personId: string): Promise<boolean> {
    const open = await this.db.manager.query<object[]>(
      `select from auth_invitation i where person_id = $1 and ${OPEN}`,
      [personId],
    );
    return open.length > 0;
  }

  /** Opens an invitation, or opens it anew: a link that went out before leads nowhere from here on. */
  async open(personId: string, { channel, address }: Contact, asks: number): Promise<void> {
    await this.db.manager.query(
      `insert into auth_invitation (person_id, channel, address, asks, expires_at)
       values ($1, $2, $3, $4, now() + make_interval(hours => $5))
       on conflict (tenant_id, person_id) do update
         set channel = excluded.channel, address = excluded.address, asks = excluded.asks, asked_at = now(),
             expires_at = excluded.expires_at, code_hash = null, sent_at = null, refused_at = null, revoked_at = null`,
      [personId, channel, address, asks, INVITATION_HOURS],
    );
  }

  /** Takes the link back; false when there was none. */
  async revoke(personId: string): Promise<boolean> {
    const revoked = await this.db.manager.query<object[]>(
      `with revoked as (
         update auth_invitation i set revoked_at = now(), code_hash = null, address = null
          where person_id = $1 and ${OPEN} returning person_id)
       select from revoked`,
      [personId],
    );
    return revoked.length > 0;
  }

  /** Keeps the hash of the code that goes out now; null when nobody is to get one any more. */
  async keepCode(personId: string, digest: Buffer): Promise<OpenInvitation | null> {
    const [open] = await this.db.manager.query<OpenInvitation[]>(
      `with kept as (
         update auth_invitation i set code_hash = $2, sent_at = now()
           from auth_person p
          where i.person_id = $1 and ${OPEN} and p.id = i.person_id and p.disabled_at is null and p.subject is null
          returning i.channel, i.address, i.expires_at, p.name, p.username)
       select k.channel, k.address, k.name, k.username, s.name as "siteName", k.expires_at as "expiresAt"
         from kept k join site s on s.id = tenancy.current_tenant()`,
      [personId, digest],
    );
    return open ?? null;
  }

  /** Notes that the address takes no letters. */
  async refuse(personId: string): Promise<void> {
    await this.db.manager.query(
      'update auth_invitation set refused_at = now(), sent_at = null, code_hash = null where person_id = $1',
      [personId],
    );
  }

  /**
   * Uses up the code and binds the identity to the person, in one statement: whoever comes second with the same code,
   * too late, or for somebody who is bound already, finds nothing.
   */
  async accept(digest: Buffer, login: { readonly subject: string; readonly username: string }): Promise<boolean> {
    const bound = await this.db.manager.query<object[]>(
      `with opened as (
         update auth_invitation i set accepted_at = now(), code_hash = null, address = null
           from auth_person p
          where i.code_hash = $1 and ${OPEN} and p.id = i.person_id and p.home_site_id = i.tenant_id
            and p.subject is null and p.disabled_at is null
          returning i.person_id),
       bound as (
         update auth_person p set subject = $2, login_name = nullif($3, p.username)
           from opened where p.id = opened.person_id and p.subject is null returning p.id)
       select from bound`,
      [digest, login.subject, login.username],
    );
    return bound.length > 0;
  }
}
