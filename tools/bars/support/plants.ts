import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../lib/paths.ts';
import type { Bar } from './bar.ts';

/** Planted faults by name, each with the words that only its discovery prints. */
export type Marks = Readonly<Record<string, RegExp>>;

/**
 * Planted faults of which no finding speaks, each named. A bar that turned red over something else, or over one fault of
 * several, has proven nothing.
 */
export function unnoticed(marks: Marks, findings: readonly string[], print: (line: string) => void): string[] {
  return Object.entries(marks).flatMap(([name, mark]) => {
    const found = findings.find((line) => mark.test(line));
    print(found === undefined ? `NOT noticed: ${name}` : `noticed: ${name}: ${found.slice(0, 300)}`);
    return found === undefined ? [name] : [];
  });
}

/** What bars would break and is no longer where they look for it, in the product as it is built. */
export function lostPlaces(bars: readonly Pick<Bar, 'name' | 'breaks'>[]): string[] {
  const isThere = ({ file, find }: { file: string; find: string }): boolean => {
    const path = join(ROOT, file);
    return existsSync(path) && readFileSync(path, 'utf8').includes(find);
  };
  return bars.flatMap(({ name, breaks = [] }) =>
    breaks
      .filter((place) => !isThere(place))
      .map(({ file, find }) => `${name} breaks nothing in ${file} any more: ${find}`),
  );
}
