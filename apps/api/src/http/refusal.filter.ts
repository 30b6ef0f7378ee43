import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import { type DomainError } from '@jiyue/kernel';
import { asRefusal, logRefusal, TooManyRequests } from '@jiyue/platform';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { LOG } from '../composition/tokens.js';

const STATUS: Readonly<Record<string, number>> = {
  'not-found': 404,
  forbidden: 403,
  invalid: 400,
  conflict: 409,
  unavailable: 503,
};

/** Refusals of REST routes as `{ code, params }` with the status of their kind; GraphQL has its own mapper. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.destroy();
    const refusal = asRefusal(error);
    if (refusal) {
      logRefusal(this.log, { cause: refusal, origin: error });
      const { code, params, fields } = refusal;
      return void response.status(statusOf(refusal)).json({ code, params, ...(fields.length > 0 ? { fields } : {}) });
    }
    if (error instanceof HttpException) {
      return void response
        .status(error.getStatus())
        .json({ code: error.getStatus() === 404 ? 'PLATFORM.NOT_FOUND' : 'PLATFORM.BAD_REQUEST' });
    }
    this.log.error({ err: error }, 'defect');
    response.status(500).json({ code: 'PLATFORM.INTERNAL' });
  }
}

function statusOf(refusal: DomainError): number {
  if (refusal.code === 'AUTH.UNAUTHENTICATED') return 401;
  if (refusal instanceof TooManyRequests) return 429;
  return STATUS[String(Reflect.get(refusal, 'kind'))] ?? 500;
}
