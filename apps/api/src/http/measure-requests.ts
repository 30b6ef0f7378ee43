import type { Metrics } from '@jiyue/platform';
import type { NextFunction, Request, Response } from 'express';

const ROUTES = /^\/(graphql|public\/graphql|auth|uploads|files|health|metrics|assets)(?:\/|$)/;

/** Measures each answer by its route and status class; every other address is the administration application. */
export function measureRequests(metrics: Metrics) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const stop = metrics.requests.startTimer();
    const route = ROUTES.exec(request.path)?.[1] ?? 'admin';
    response.once('close', () => stop({ route, status: `${Math.floor(response.statusCode / 100)}xx` }));
    next();
  };
}
