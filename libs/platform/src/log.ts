import { pino, type Logger } from 'pino';

// Names of fields that may carry personal data or secrets, wherever they turn up in a log line.
const REDACTED = [
  'req.headers.authorization',
  'req.headers.cookie',
  'res.headers["set-cookie"]',
  '*.password',
  '*.token',
];

/** The process's logger: JSON lines, no personal data, one level for the whole process. */
export function createLog(name: string, level: string): Logger {
  return pino({ name, level, redact: { paths: REDACTED, censor: '[redacted]' }, base: { name } });
}
