import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { ApiError } from './api-error.js';
import { readAnswer } from './read-answer.js';

/** A typed document as generated into @jiyue/api-client. */
export type Document<R, V> = DocumentTypeDecoration<R, V> & { toString(): string };

export type CallOptions = {
  /** The site the call runs on (`x-site`); null lets the server take the home site. */
  site?: string | null | undefined;
  /** Idempotency key of a mutation; the same attempt repeated sends the same key. */
  key?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Goes out even when the page is being left. */
  keepalive?: boolean;
};

function headersOf({ site, key }: CallOptions): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'apollo-require-preflight': '1',
    ...(site ? { 'x-site': site } : {}),
    ...(key ? { 'idempotency-key': key } : {}),
  };
}

// Bodies of articles, and rows of files, are longer than other requests and answers may be; they have a route of their own.
const TEXT_ROUTE = '/graphql/texts';

function routeOf(query: string, variables: unknown): string {
  const input: unknown = isRecord(variables) ? variables['input'] : null;
  return /\bbody\b/.test(query) || (isRecord(input) && ('body' in input || 'rows' in input)) ? TEXT_ROUTE : '/graphql';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

async function send(route: string, body: string, options: CallOptions): Promise<Response> {
  try {
    return await fetch(route, {
      method: 'POST',
      credentials: 'same-origin',
      headers: headersOf(options),
      body,
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.keepalive ? { keepalive: true } : {}),
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ApiError('CLIENT.NETWORK');
  }
}

/** One call of the staff endpoint. Throws ApiError, never anything else except an abort. */
export async function call<R, V>(document: Document<R, V>, variables: V, options: CallOptions = {}): Promise<R> {
  const query = document.toString();
  const response = await send(routeOf(query, variables), JSON.stringify({ query, variables }), options);
  const body: unknown = await response.json().catch(() => null);
  const data = readAnswer(response.status, body, response.headers.get('x-request-id'));
  return data as R; // parsing border: the schema and the generated types promise this shape
}

/** A new idempotency key, one per attempt of a person (not per request). */
export function newKey(): string {
  return crypto.randomUUID();
}
