import type { StoredOperation } from '@jiyue/api-client';

/** What was asked was not answered with data: its source is away, or refuses. */
export class ApiUnavailable extends Error {}

/** Answers the stored operations that pages are made of, and nothing else. */
export interface PublicApi {
  /** Where the answers come from. */
  readonly source: 'database' | 'api';
  /** Throws `ApiUnavailable` for whatever does not end in data. */
  ask<Result, Variables>(operation: StoredOperation<Result, Variables>, variables: Variables): Promise<Result>;
  /** Whether the source answers at this moment. */
  isThere(): Promise<boolean>;
  close(): Promise<void>;
}

/** A question as it travels: only the hash of the document does. */
export function questionOf<Result, Variables>(
  { name, sha256 }: StoredOperation<Result, Variables>,
  variables: Variables,
): string {
  const persistedQuery = { version: 1, sha256Hash: sha256 };
  return JSON.stringify({ operationName: name, variables, extensions: { persistedQuery } });
}
