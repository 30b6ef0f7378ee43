import { randomUUID } from 'node:crypto';
import { inRequest } from '@jiyue/platform';
import type { NextFunction, Request, Response } from 'express';

const REQUEST_ID = /^[A-Za-z0-9-]{8,64}$/;

/**
 * Gives each request its number, the client's own when it brings a proper one: it stands in the answer's header, on the
 * screen beside a failure, in the audit trail and on every line of the log.
 */
export function numberRequests(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-request-id');
  const requestId = given && REQUEST_ID.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', requestId);
  inRequest(requestId, next);
}
