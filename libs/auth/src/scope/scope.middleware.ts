import { createHash, randomUUID } from 'node:crypto';
import { Injectable, type NestMiddleware } from '@nestjs/common';
import { DomainError } from '@jiyue/kernel';
import { currentRequestId } from '@jiyue/platform';
import type { IdempotencyClaim } from '@jiyue/tenancy';
import type { NextFunction, Request, Response } from 'express';
import { IdentityResolver } from './identity-resolver.js';
import type { IdentifiedRequest, RequestIdentity } from './current-scope.js';
import { ScopeFactory } from './scope-factory.js';

const KEY = /^[A-Za-z0-9_-]{8,100}$/;

/**
 * Finds out, once per request, who is asking and on which site, and leaves it on the request. It refuses nothing
 * itself: the guard does, so that public operations work for everyone.
 */
@Injectable()
export class ScopeMiddleware implements NestMiddleware {
  constructor(
    private readonly identity: IdentityResolver,
    private readonly scopes: ScopeFactory,
  ) {}

  async use(request: Request & IdentifiedRequest, _response: Response, next: NextFunction): Promise<void> {
    const requestId = currentRequestId() ?? randomUUID();
    try {
      request.identity = await this.identify(request, requestId);
    } catch (error) {
      if (!(error instanceof DomainError)) return next(error);
      request.identity = { requestId, scope: null, refusal: error };
    }
    next();
  }

  private async identify(request: Request, requestId: string): Promise<RequestIdentity> {
    const found = await this.identity.resolve(request.headers);
    const siteId = request.get('x-site');
    const asked = { siteId, requestId, idempotency: claimOf(request, siteId) };
    const scope = found ? await this.scopes.identified(found, asked) : null;
    return { requestId, scope };
  }
}

function headerMatching(request: Request, name: string, pattern: RegExp): string | undefined {
  const value = request.get(name);
  return value && pattern.test(value) ? value : undefined;
}

// The key stands for one act: the same document and variables on the same site, nothing else.
function claimOf(request: Request, siteId: string | undefined): IdempotencyClaim | undefined {
  const key = headerMatching(request, 'idempotency-key', KEY);
  if (!key) return undefined;
  const body: { query?: unknown; variables?: unknown; operationName?: unknown } = request.body ?? {};
  const act = JSON.stringify([siteId ?? null, body.operationName ?? null, body.query ?? null, body.variables ?? null]);
  return { key, digest: createHash('sha256').update(act).digest('hex') };
}
