import type { StoredOperations } from '@jiyue/live/reading';
import type { NextFunction, Request, Response } from 'express';
import type { CompiledOperations } from './compiled-operations.js';

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
export function storedOperationsOnly(stored: StoredOperations, compiled: CompiledOperations) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const body = (request.body ?? {}) as StoredRequest;
    const hash = request.method === 'POST' ? hashOf(body, stored) : null;
    if (hash) {
      if (await compiled.answer(hash, request, response)) return;
      request.body = { query: stored[hash], variables: body.variables };
      next();
      return;
    }
    const error = { message: 'PLATFORM.UNKNOWN_OPERATION', extensions: { code: 'PLATFORM.UNKNOWN_OPERATION' } };
    response.status(400).json({ errors: [error] });
  };
}

function hashOf({ query, extensions }: StoredRequest, stored: StoredOperations): string | null {
  const hash = extensions?.persistedQuery?.sha256Hash;
  return query === undefined && typeof hash === 'string' && Object.hasOwn(stored, hash) ? hash : null;
}
