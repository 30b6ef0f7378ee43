import type { NextFunction, Request, Response } from 'express';

/** Documents that the public endpoint runs, by their SHA-256. */
export type StoredOperations = Readonly<Record<string, string>>;

interface StoredRequest {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/**
 * Lets only stored operations through to the public endpoint: the client names one by its hash, the document itself
 * never travels. Anything else is refused before a parser sees it.
 */
export function storedOperationsOnly(stored: StoredOperations) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const body = (request.body ?? {}) as StoredRequest;
    const document = request.method === 'POST' ? documentOf(body, stored) : null;
    if (document) {
      request.body = { query: document, variables: body.variables };
      next();
      return;
    }
    const error = { message: 'PLATFORM.UNKNOWN_OPERATION', extensions: { code: 'PLATFORM.UNKNOWN_OPERATION' } };
    response.status(400).json({ errors: [error] });
  };
}

function documentOf({ query, extensions }: StoredRequest, stored: StoredOperations): string | null {
  const hash = extensions?.persistedQuery?.sha256Hash;
  if (query !== undefined || typeof hash !== 'string' || !Object.hasOwn(stored, hash)) return null;
  return stored[hash] ?? null;
}
