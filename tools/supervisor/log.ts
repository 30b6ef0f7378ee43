import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const COLOURS = [36, 35, 33, 32, 34, 31];
let given = 0;

/** Writes one line to the terminal. */
export type Line = (text: string) => void;

/** A writer of lines that begin with the part's name, coloured on a terminal. */
export function lineOf(part: string): Line {
  const label = `${part.padEnd(9)}│ `;
  const colour = COLOURS[given++ % COLOURS.length];
  const prefix = process.stdout.isTTY ? `\u001b[${colour}m${label}\u001b[0m` : label;
  return (text) => void process.stdout.write(`${prefix}${text}\n`);
}

/** Passes a stream on line by line. */
export function pipeLines(stream: Readable | null, line: Line): void {
  if (stream) createInterface({ input: stream, crlfDelay: Infinity }).on('line', (text) => line(readable(text)));
}

const WARNING = 40;

/** A line as a person reads it: of what a program logs in the course of things only what it says; warnings stay whole. */
export function readable(text: string): string {
  if (!text.startsWith('{')) return text;
  try {
    const { level, msg, port } = JSON.parse(text) as { level?: unknown; msg?: unknown; port?: unknown };
    if (typeof level !== 'number' || level >= WARNING || typeof msg !== 'string') return text;
    return typeof port === 'number' ? `${msg} (port ${port})` : msg;
  } catch {
    return text;
  }
}
