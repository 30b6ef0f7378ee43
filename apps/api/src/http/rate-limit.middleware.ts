import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import type { IdentifiedRequest } from '@jiyue/auth';
import { addressKey, RATE_COUNTER, type RateCounter, TooManyRequests } from '@jiyue/platform';
import type { NextFunction, Request, Response } from 'express';

const WINDOW_SECONDS = 60;
// A busy reviewer sends a few requests a second; a script that sends more is asked to wait.
const PER_PERSON = 1_200;
const PER_ADDRESS = 300;

/** Limits requests per signed-in person, and per address where nobody is signed in. */
@Injectable()
export class RateLimitMiddleware implements NestMiddleware {
  constructor(@Inject(RATE_COUNTER) private readonly counter: RateCounter) {}

  async use(request: Request & IdentifiedRequest, response: Response, next: NextFunction): Promise<void> {
    const person = request.identity?.scope?.actor.userId;
    const [key, limit] = person
      ? [`person:${person}`, PER_PERSON]
      : [`address:${addressKey(request.ip ?? '')}`, PER_ADDRESS];
    const { hits, secondsLeft } = await this.counter.hit(key, WINDOW_SECONDS);
    if (hits <= limit) return next();
    const { code, params } = new TooManyRequests({ retryAfter: secondsLeft });
    const error = { code, params };
    response.setHeader('retry-after', String(secondsLeft));
    response.status(429).json({ ...error, errors: [{ message: code, extensions: error }] });
  }
}
