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
  if (stream) createInterface({ input: stream, crlfDelay: Infinity }).on('line', line);
}
