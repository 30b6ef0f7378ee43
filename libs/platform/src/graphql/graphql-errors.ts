import { DomainError, Invalid, Unavailable } from '@jiyue/kernel';
import type { GraphQLFormattedError } from 'graphql';
import type { ValidationError } from 'class-validator';
import type { Logger } from 'pino';

/** The input does not have the shape the schema and the field rules ask for. */
export class InvalidInput extends Invalid {
  readonly code = 'PLATFORM.INVALID_INPUT';
}

/** The database or another service cannot answer now; nothing was changed, trying again is safe. */
export class ServiceUnavailable extends Unavailable {
  readonly code = 'PLATFORM.UNAVAILABLE';
}

/** Too many requests in a short time; `retryAfter` says how many seconds to wait. */
export class TooManyRequests extends Unavailable {
  readonly code = 'PLATFORM.TOO_MANY_REQUESTS';
}

// Classes of SQLSTATE that mean "try again later": connection, resources, operator intervention, lock and time-outs.
const TRANSIENT = /^(08|53|57|55P03|40001|40P01)/;

/** Turns class-validator's findings into one refusal that names each field and rule. */
export function invalidInput(errors: ValidationError[], parent = ''): InvalidInput {
  const fields = errors.flatMap((error) => problemsOf(error, parent));
  return new InvalidInput({}, fields);
}

function problemsOf(error: ValidationError, parent: string): { field: string; rule: string }[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((rule) => ({ field, rule }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}

/**
 * The one mapper from what was thrown to what leaves: refusals keep code, params and fields; a defect leaves as
 * `PLATFORM.INTERNAL` without its text and is logged once.
 */
export function graphqlErrors(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = asRefusal(originOf(error));
    const place = formatted.path ? { path: formatted.path } : {};
    if (cause) {
      log.info({ code: cause.code, path: formatted.path }, 'refused');
      return {
        message: cause.code,
        ...place,
        extensions: { code: cause.code, params: cause.params, fields: cause.fields },
      };
    }
    if (isOfTheDocument(formatted)) return bareSyntaxError(formatted);
    log.error({ err: originOf(error), path: formatted.path }, 'defect');
    return { message: 'PLATFORM.INTERNAL', ...place, extensions: { code: 'PLATFORM.INTERNAL' } };
  };
}

/** The refusal behind an error, with transient database failures translated; null for a defect. */
export function asRefusal(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  const code = sqlStateOf(error);
  return code && TRANSIENT.test(code) ? new ServiceUnavailable() : null;
}

const LOST_CONNECTION = '08006';

function sqlStateOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const driver: unknown = Reflect.get(error, 'driverError') ?? error;
  const code: unknown = typeof driver === 'object' && driver !== null ? Reflect.get(driver, 'code') : null;
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') return LOST_CONNECTION;
  if (/Connection terminated|timeout exceeded when trying to connect/.test(error.message)) return LOST_CONNECTION;
  return typeof code === 'string' ? code : null;
}

// The graphql package is loaded in two forms side by side, so its classes cannot be told by `instanceof`.
function originOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return error;
  return Reflect.get(error, 'originalError') ?? error;
}

// Whatever a resolver throws gets this code from Apollo; errors of the document itself have codes of their own.
function isOfTheDocument({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] !== undefined && extensions['code'] !== 'INTERNAL_SERVER_ERROR';
}

// Parse and validation errors keep their code and text, which name the client's own document only.
function bareSyntaxError({ message, extensions, locations }: GraphQLFormattedError): GraphQLFormattedError {
  const code = extensions?.['code'] ?? 'PLATFORM.INVALID_INPUT';
  return {
    message: message.split(' Did you mean ', 1)[0] ?? '',
    ...(locations ? { locations } : {}),
    extensions: { code },
  };
}
