import type { ServerResponse } from 'node:http';
import express, {
  type ErrorRequestHandler,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';

/** Where operations go that carry whole texts: longer than any other request or answer may be. */
export const TEXT_ROUTE = '/graphql/texts';

// As many texts are read at the same time as a small server has memory for; who comes beyond is asked to try again.
const AT_ONCE = 16;

const ON_TEXT_ROUTE = new WeakSet<object>();

/** Whether a request came by the route of texts. */
export function isOnTextRoute(request: object): boolean {
  return ON_TEXT_ROUTE.has(request);
}

/**
 * Takes the bodies of articles by a route of their own: counted as they arrive, refused at the limit, and only from somebody
 * who shows that they are signed in. From there on it is an operation like any other.
 */
export function textRoute(limit: number, onUnreadable: ErrorRequestHandler): RequestHandler {
  const read = express.json({ limit });
  let reading = 0;
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.path !== TEXT_ROUTE) return next();
    const { cookie, authorization } = request.headers;
    if (!cookie && !authorization) return refuse(response, 401, 'AUTH.UNAUTHENTICATED');
    if (reading >= AT_ONCE) return refuse(response, 503, 'PLATFORM.UNAVAILABLE');
    reading++;
    response.once('close', () => reading--);
    read(request, response, (error?: unknown) => {
      if (error) return onUnreadable(error, request, response, next);
      ON_TEXT_ROUTE.add(request);
      request.url = request.url.replace(TEXT_ROUTE, '/graphql');
      next();
    });
  };
}

function refuse(response: Response & ServerResponse, status: number, code: string): void {
  response.status(status).json({ errors: [{ message: code, extensions: { code } }] });
}
