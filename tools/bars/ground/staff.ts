import { randomUUID } from 'node:crypto';
import type { Running } from '../../supervisor/running.ts';

/** What the staff endpoint answered. */
export interface Answer {
  readonly requestId: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Error codes, in order. */
  readonly codes: readonly string[];
  readonly errors: readonly unknown[];
}

export interface Asking {
  readonly as: string;
  readonly site?: string | undefined;
  readonly query: string;
  readonly variables?: object;
}

/** Asks the staff endpoint as demo accounts, each with its own token. */
export class StaffDesk {
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly running: Running;

  constructor(running: Running) {
    this.running = running;
  }

  async ask({ as, site, query, variables = {} }: Asking): Promise<Answer> {
    const requestId = randomUUID();
    const response = await fetch(this.running.graphql, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await this.token(as)}`,
        'content-type': 'application/json',
        'apollo-require-preflight': '1',
        'idempotency-key': randomUUID(),
        'x-request-id': requestId,
        ...(site ? { 'x-site': site } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] }: Body = JSON.parse(await response.text());
    return { requestId, data, errors, codes: errors.map(({ extensions }) => extensions?.code ?? 'UNKNOWN') };
  }

  private token(username: string): Promise<string> {
    const known = this.tokens.get(username) ?? this.signIn(username);
    this.tokens.set(username, known);
    return known;
  }

  private async signIn(username: string): Promise<string> {
    const account = this.running.accounts.find((one) => one.username === username);
    if (!account) throw new Error(`No demo account ${username}`);
    const body = new URLSearchParams({
      grant_type: 'password',
      client_id: 'jiyue-machine',
      scope: 'openid',
      username,
      password: account.password,
    });
    const response = await fetch(`${this.running.idp}/protocol/openid-connect/token`, { method: 'POST', body });
    const { access_token: token }: { access_token?: string } = JSON.parse(await response.text());
    if (!token) throw new Error(`No token for ${username}`);
    return token;
  }
}

interface Body {
  data?: Record<string, unknown> | null;
  errors?: { extensions?: { code?: string } }[];
}
