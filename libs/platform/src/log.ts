import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, type Logger } from 'pino';

// Names of fields that may carry personal data or secrets, wherever they turn up in a log line.
const REDACTED = [
  'req.headers.authorization',
  'req.headers.cookie',
  'res.headers["set-cookie"]',
  '*.password',
  '*.token',
];

const requests = new AsyncLocalStorage<string>();

/** Runs a request's work so that every line logged on its behalf carries its number. */
export function inRequest<T>(requestId: string, work: () => T): T {
  return requests.run(requestId, work);
}

/** The number of the request that is being answered now; what a person reads out from the screen. */
export function currentRequestId(): string | undefined {
  return requests.getStore();
}

/**
 * The process's logger: JSON lines, no personal data, one level for the whole process. Errors of the database are
 * logged without the values they were made with.
 */
export function createLog(name: string, level: string, destination?: { write(line: string): void }): Logger {
  const options = {
    name,
    level,
    redact: { paths: REDACTED, censor: '[redacted]' },
    base: { name },
    mixin: () => {
      const requestId = currentRequestId();
      return requestId ? { requestId } : {};
    },
    serializers: { err: factsOfError },
  };
  return destination ? pino(options, destination) : pino(options);
}

// What a driver or TypeORM hangs on an error and what names where it happened; never parameters, details or the row.
const KEPT = ['code', 'schema', 'table', 'column', 'constraint', 'routine', 'severity'] as const;

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
  readonly database?: Readonly<Record<string, unknown>>;
}

/** What an error says and where it came from, in one text without the values of the database. */
export function withoutValues(error: unknown): string {
  const facts = factsOfError(error);
  return typeof facts === 'string' ? facts : (facts.stack ?? facts.message);
}

function factsOfError(error: unknown): LoggedError | string {
  if (!(error instanceof Error)) return typeof error === 'object' ? 'an object was thrown' : 'a value was thrown';
  const driver: unknown = Reflect.get(error, 'driverError') ?? error;
  const code: unknown = Reflect.get(Object(driver), 'code');
  const isDatabase = typeof code === 'string';
  const message = isDatabase ? sentenceOf(error.message, code) : error.message;
  return {
    type: error.name,
    message,
    ...(error.stack ? { stack: framesOf(error.stack, error.message, message) } : {}),
    ...(error.cause instanceof Error ? { cause: factsOfError(error.cause) as LoggedError } : {}),
    ...(isDatabase ? { database: factsOf(driver) } : {}),
  };
}

function factsOf(driver: unknown): Record<string, unknown> {
  const source = Object(driver) as Record<string, unknown>;
  return Object.fromEntries(KEPT.flatMap((key) => (source[key] === undefined ? [] : [[key, source[key]]])));
}

// PostgreSQL quotes the value it could not read: `invalid input syntax for type uuid: "…"`, `value "…" is out of range`.
function sentenceOf(message: string, code: string): string {
  const bare = message.replace(/: ".*$/s, '');
  return code.startsWith('22') ? bare.replace(/".*"/s, '"…"') : bare;
}

function framesOf(stack: string, before: string, after: string): string {
  const rest = stack.startsWith(before)
    ? stack.slice(before.length)
    : stack.slice(stack.indexOf(before) + before.length);
  return stack.includes(before) ? `${after}${rest}` : stack;
}
