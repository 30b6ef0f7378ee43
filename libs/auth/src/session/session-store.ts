import { createHash, randomBytes } from 'node:crypto';
import type { IdentityQuery } from './identity-query.js';
import { Recently } from './recently.js';
import type { Sealer } from './sealer.js';

/** How long sessions live and how often the identity provider is asked about them. */
export interface SessionLimits {
  readonly idleMinutes: number;
  readonly absoluteHours: number;
  readonly checkSeconds: number;
  /** For how long a process goes by what it read: a screen asks five things at once. Another process may be late by this. */
  readonly rememberSeconds: number;
}

/** 30 minutes idle, a working day at most, a logout or lock at the provider felt within a minute. */
export const DEFAULT_LIMITS: SessionLimits = {
  idleMinutes: 30,
  absoluteHours: 12,
  checkSeconds: 45,
  rememberSeconds: 5,
};

/** What the server keeps of the provider's tokens; the browser never sees them. */
export interface SessionTokens {
  readonly refreshToken: string;
  readonly idToken: string;
  /** While the provider cannot be reached, the session lives until here (ms since 1970). */
  readonly endsAt: number;
}

/** What is needed to open a session. */
export interface NewSession {
  readonly personId: string;
  readonly tokens: SessionTokens;
  readonly secondFactor: boolean;
  readonly idpSession: string | null;
  readonly userAgent: string;
}

/** A living session of a person who is not disabled. */
export interface StoredSession {
  readonly personId: string;
  readonly username: string;
  readonly name: string;
  readonly subject: string;
  readonly secondFactor: boolean;
  readonly tokens: SessionTokens;
  readonly isSameAgent: boolean;
  readonly isUnchecked: boolean;
}

interface Row {
  person_id: string;
  username: string;
  name: string;
  subject: string;
  second_factor: boolean;
  tokens: Buffer;
  user_agent_hash: Buffer | null;
  is_unseen: boolean;
  is_unchecked: boolean;
}

/** Sessions in PostgreSQL: the cookie holds a random id, the table only its hash and sealed tokens. */
export class SessionStore {
  private readonly recent: Recently<StoredSession>;

  constructor(
    private readonly db: IdentityQuery,
    private readonly sealer: Sealer,
    readonly limits: SessionLimits = DEFAULT_LIMITS,
  ) {
    this.recent = new Recently(limits.rememberSeconds);
  }

  /** Opens a session under a fresh id and gives back that id, which exists nowhere else. */
  async open(session: NewSession): Promise<string> {
    const id = randomBytes(32).toString('base64url');
    const key = digest(id);
    await this.deleteEnded();
    await this.db.query(
      `insert into auth_session (id_hash, person_id, tokens, second_factor, idp_session, user_agent_hash, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + make_interval(hours => $7))`,
      [
        key,
        session.personId,
        this.sealer.seal(JSON.stringify(session.tokens), key),
        session.secondFactor,
        session.idpSession,
        digest(session.userAgent),
        this.limits.absoluteHours,
      ],
    );
    return id;
  }

  /** The living session with this id, as it was a few seconds ago at most. */
  find(id: string, userAgent: string): Promise<StoredSession | null> {
    return this.recent.get(digest(`${id} ${userAgent}`).toString('base64'), () => this.read(id, userAgent));
  }

  /** Reads it, and marks it as seen (at most once a minute). */
  private async read(id: string, userAgent: string): Promise<StoredSession | null> {
    const key = digest(id);
    const [row] = await this.db.query<Row>(
      `select s.person_id, p.username, p.name, p.subject, s.second_factor, s.tokens, s.user_agent_hash,
              s.last_seen_at < now() - interval '1 minute' as is_unseen,
              s.checked_at <= now() - make_interval(secs => $2) as is_unchecked
         from auth_session s join auth_person p on p.id = s.person_id
        where s.id_hash = $1 and s.expires_at > now()
          and s.last_seen_at > now() - make_interval(mins => $3) and p.disabled_at is null
          and s.created_at > coalesce(p.enabled_at, '-infinity')`,
      [key, this.limits.checkSeconds, this.limits.idleMinutes],
    );
    const tokens = row && this.tokensOf(row.tokens, key);
    if (!row || !tokens) return null;
    if (row.is_unseen) await this.db.query('update auth_session set last_seen_at = now() where id_hash = $1', [key]);
    return {
      personId: row.person_id,
      username: row.username,
      name: row.name,
      subject: row.subject,
      secondFactor: row.second_factor,
      tokens,
      isSameAgent: row.user_agent_hash?.equals(digest(userAgent)) ?? false,
      isUnchecked: row.is_unchecked,
    };
  }

  /**
   * Takes the turn to ask the provider; of many requests at once exactly one gets it, also across processes. Needed
   * because a rotated refresh token that is used twice ends the login at the provider.
   */
  async claimCheck(id: string): Promise<SessionTokens | null> {
    const key = digest(id);
    const [row] = await this.db.query<{ tokens: Buffer }>(
      `with claimed as (
         update auth_session set checked_at = now()
          where id_hash = $1 and checked_at <= now() - make_interval(secs => $2) returning tokens)
       select tokens from claimed`,
      [key, this.limits.checkSeconds],
    );
    return row ? this.tokensOf(row.tokens, key) : null;
  }

  async renew(id: string, tokens: SessionTokens): Promise<void> {
    const key = digest(id);
    const sealed = this.sealer.seal(JSON.stringify(tokens), key);
    await this.db.query('update auth_session set tokens = $2 where id_hash = $1', [key, sealed]);
    this.recent.forget();
  }

  async close(id: string): Promise<void> {
    await this.db.query('delete from auth_session where id_hash = $1', [digest(id)]);
    this.recent.forget();
  }

  /** Ends the sessions of one login at the provider, or of all of a person's logins. */
  async closeAll(ended: { idpSession: string } | { subject: string }): Promise<void> {
    const [where, value] =
      'idpSession' in ended
        ? ['idp_session = $1', ended.idpSession]
        : ['person_id in (select id from auth_person where subject = $1)', ended.subject];
    await this.db.query(`delete from auth_session where ${where}`, [value]);
    this.recent.forget();
  }

  private async deleteEnded(): Promise<void> {
    await this.db.query(
      `delete from auth_session where expires_at < now() or last_seen_at < now() - make_interval(mins => $1)`,
      [this.limits.idleMinutes],
    );
  }

  private tokensOf(sealed: Buffer, key: Buffer): SessionTokens | null {
    const text = this.sealer.open(sealed, key);
    return text === null ? null : (JSON.parse(text) as SessionTokens);
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
