import { readFileSync, writeFileSync } from 'node:fs';
import type { Cost } from './cost.ts';

/** What every operation may cost. */
export type Table = Readonly<Record<string, Cost>>;

const FILE = new URL('table.json', import.meta.url);
// The texts of the demonstration and where its rows lie differ a little from day to day.
const ROOM: Readonly<Record<keyof Cost, { readonly share: number; readonly more: number }>> = {
  statements: { share: 1, more: 0 },
  sent: { share: 1, more: 0 },
  // a generic plan or a row not yet known to be visible to all may double them; a table read whole multiplies them
  blocks: { share: 2, more: 16 },
  bytes: { share: 1.05, more: 200 },
};
const FIGURES = Object.keys(ROOM) as (keyof Cost)[];

/** The committed table. */
export function readTable(): Table {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Table;
}

/** Puts down what was measured as what may be, for whoever made something cheaper or has a reason for what is dearer. */
export function writeTable(table: Table): void {
  writeFileSync(FILE, `${JSON.stringify(table, null, 2)}\n`);
}

/** What costs more than the table allows, is not in it, or is not measured any more. */
export function dearer(table: Table, measured: Table): string[] {
  const gone = Object.keys(table).filter((name) => !measured[name]);
  return [
    ...gone.map((name) => `${name}: in the table, but measured by nobody`),
    ...Object.entries(measured).flatMap(([name, cost]) => {
      const allowed = table[name];
      if (!allowed) return [`${name}: not in the table`];
      return FIGURES.filter((figure) => cost[figure] > limitOf(figure, allowed)).map(
        (figure) => `${name}: ${cost[figure]} ${figure}, ${allowed[figure]} are allowed`,
      );
    }),
  ];
}

function limitOf(figure: keyof Cost, allowed: Cost): number {
  const { share, more } = ROOM[figure];
  return allowed[figure] * share + more;
}
