import { DomainError, Unavailable } from '@jiyue/kernel';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { refusalOfDatabase } from './database-refusals.js';

/** Too many requests in a short time; `retryAfter` says how many seconds to wait. */
export class TooManyRequests extends Unavailable {
  readonly code = 'PLATFORM.TOO_MANY_REQUESTS';
}

/** What leaves for an error, and what stands behind it: a refusal, or a defect that leaves without its text. */
interface Told {
  readonly answer: GraphQLFormattedError;
  readonly cause: DomainError | null;
  readonly isDefect: boolean;
}

/**
 * The one mapper from what was thrown to what leaves: refusals keep code, params and fields; a defect leaves as
 * `PLATFORM.INTERNAL` without its text.
 */
export function toldOf(formatted: GraphQLFormattedError, error: unknown): Told {
  const cause = asRefusal(originOf(error));
  const place = formatted.path ? { path: formatted.path } : {};
  if (cause) {
    const { code, params, fields } = cause;
    return { answer: { message: code, ...place, extensions: { code, params, fields } }, cause, isDefect: false };
  }
  if (isOfTheDocument(formatted)) return { answer: bareSyntaxError(formatted), cause, isDefect: false };
  const code = 'PLATFORM.INTERNAL';
  return { answer: { message: code, ...place, extensions: { code } }, cause, isDefect: true };
}

/** The mapper for an endpoint, which logs once what it tells: the field of the schema, never what the client calls it. */
export function graphqlErrors(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { answer, cause, isDefect } = toldOf(formatted, error);
    const [origin, field] = [originOf(error), fieldOf(error)];
    if (cause) logRefusal(log, { cause, origin, field });
    if (isDefect) log.error({ err: origin, field }, 'defect');
    return answer;
  };
}

/** The refusal behind an error, with what the database objects to translated; null for a defect. */
export function asRefusal(error: unknown): DomainError | null {
  return error instanceof DomainError ? error : refusalOfDatabase(error);
}

interface Refused {
  readonly cause: DomainError;
  readonly origin: unknown;
  readonly field?: string | undefined;
}

/** What the product refuses is nothing remarkable; what only the database refused is a rule that a command lacks. */
export function logRefusal(log: Pick<Logger, 'info' | 'warn'>, { cause, origin, field }: Refused): void {
  if (cause === origin) log.info({ code: cause.code, field }, 'refused');
  else log.warn({ code: cause.code, field, err: origin }, 'refused by the database');
}

// The graphql package is loaded in two forms side by side, so its classes cannot be told by `instanceof`.
function originOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return error;
  return Reflect.get(error, 'originalError') ?? error;
}

function fieldOf(error: unknown): string | undefined {
  const { nodes } = Object(error) as { nodes?: readonly { readonly name?: { readonly value: string } }[] };
  return nodes?.[0]?.name?.value;
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
