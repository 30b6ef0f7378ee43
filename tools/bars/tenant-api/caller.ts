import { randomUUID } from 'node:crypto';
import type { ActorName } from './people.ts';
import { planOf } from './people.ts';
import type { Stage } from './stage.ts';

/** A call of the staff endpoint. */
export interface Call {
  readonly as: ActorName;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly site?: string | undefined;
  readonly key?: string | undefined;
  /** What the audit trail will know it by. */
  readonly requestId?: string;
}

/** What came back, and what was sent: an id that we sent ourselves is no news. */
export interface Outcome {
  readonly status: number;
  readonly codes: readonly string[];
  readonly data: unknown;
  readonly errors: readonly unknown[];
  /** What came back where it is no GraphQL answer: a page without its ids, or another object. */
  readonly other: unknown;
  /** Everything that could carry a leak: body and headers. */
  readonly text: string;
  readonly sent: string;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

interface Answer {
  readonly page?: string;
  readonly data?: unknown;
  readonly errors?: readonly { readonly message?: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends calls as any actor. */
export function callerOf({ api, issuer, people }: Stage): (call: Call) => Promise<Outcome> {
  const tokens = new Map<ActorName, string | null>();
  const tokenOf = (name: ActorName): string | null => {
    const known = tokens.get(name);
    if (known !== undefined) return known;
    const token = makeToken(name);
    tokens.set(name, token);
    return token;
  };
  const makeToken = (name: ActorName): string | null => {
    const { token } = planOf(name);
    if (token === 'none') return null;
    if (token === 'stranger') return issuer.tokenFor('nobody-of-ours');
    const past = Math.floor(Date.now() / 1000) - 7200;
    return issuer.tokenFor(people[name].username, token === 'expired' ? { iat: past, exp: past + 3600 } : {});
  };
  return async ({ as, document, variables, site, key, requestId }) => {
    const token = tokenOf(as);
    const body = JSON.stringify({ query: document, variables });
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'apollo-require-preflight': '1',
        'idempotency-key': key ?? randomUUID(),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(site ? { 'x-site': site } : {}),
        ...(requestId ? { 'x-request-id': requestId } : {}),
      },
      body,
    });
    return outcomeOf(response, `${body} ${site ?? ''} ${key ?? ''}`);
  };
}

/** Reads an answer whole. */
export async function outcomeOf(response: Response, sent: string): Promise<Outcome> {
  const body = await response.text();
  const headers = [...response.headers].filter(([name]) => !['date', 'x-request-id', 'etag'].includes(name));
  const answer = answerOf(body, sent);
  const { data = null, errors = [] } = answer;
  const other = 'data' in answer || 'errors' in answer ? null : answer;
  const codes = errors.map((error) => error.extensions?.code ?? error.message ?? '?');
  return { status: response.status, codes, data, errors, other, text: `${JSON.stringify(headers)}\n${body}`, sent };
}

function answerOf(body: string, sent: string): Answer {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return { page: withoutEcho(body, sent) }; // a page or a file
  }
}

// A page may name what was asked for; two pages that differ in nothing else tell the same.
function withoutEcho(page: string, sent: string): string {
  const words = sent.split(/[\s/?=&.]+/).filter((word) => word.length > 5);
  return words.reduce((text, word) => text.replaceAll(word, '#'), page.replace(UUID, '#'));
}

/** True when the call did what was asked. */
export function isSuccess({ status, errors, data }: Outcome): boolean {
  return status === 200 && errors.length === 0 && data !== null;
}
