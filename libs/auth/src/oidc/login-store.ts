import { createHash, randomBytes } from 'node:crypto';
import type { IdentityQuery } from '../session/identity-query.js';
import type { LoginChecks } from './identity-provider.js';

/** How long someone may take at the provider's login page. */
export const LOGIN_MINUTES = 15;

/** A login under way, kept on the server. */
export interface PendingLogin extends LoginChecks {
  readonly returnTo: string;
  /** Hash of the code in hand, when it began with an invitation's link. */
  readonly invitation: Buffer | null;
}

interface Row {
  state: string;
  nonce: string;
  code_verifier: string;
  return_to: string;
  invitation: Buffer | null;
}

/** Logins under way: the browser holds a random id, we hold the secrets, and each is used once. */
export class LoginStore {
  constructor(private readonly db: IdentityQuery) {}

  async begin(login: PendingLogin): Promise<string> {
    const id = randomBytes(32).toString('base64url');
    await this.db.query(`delete from auth_login where created_at < now() - make_interval(mins => $1)`, [LOGIN_MINUTES]);
    await this.db.query(
      `insert into auth_login (id_hash, state, nonce, code_verifier, return_to, invitation)
       values ($1, $2, $3, $4, $5, $6)`,
      [digest(id), login.state, login.nonce, login.codeVerifier, login.returnTo, login.invitation],
    );
    return id;
  }

  /** Takes the login out: a second callback with the same cookie finds nothing. */
  async take(id: string, state: string): Promise<PendingLogin | null> {
    const [row] = await this.db.query<Row>(
      `with taken as (
         delete from auth_login
          where id_hash = $1 and state = $2 and created_at > now() - make_interval(mins => $3)
          returning state, nonce, code_verifier, return_to, invitation)
       select * from taken`,
      [digest(id), state, LOGIN_MINUTES],
    );
    if (!row) return null;
    const { state: kept, nonce, code_verifier: codeVerifier, return_to: returnTo, invitation } = row;
    return { state: kept, nonce, codeVerifier, returnTo, invitation };
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
