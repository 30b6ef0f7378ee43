import type { SiteLevel, Unit, UnitKind } from '@jiyue/tenancy';
import { DivisionCodeMismatch, UnitPlaceNotAllowed } from '../sites.errors.js';

type Place = Pick<Unit, 'kind' | 'level' | 'divisionCode'>;

/**
 * The digits of a GB/T 2260 (or GB/T 10114) code that mean something: two for a province, four for a city, six for a
 * county, nine for a township. `430100` and `4301` are the same city.
 */
export function significantCode(code: string): string {
  if (code.length <= 4) return code;
  const county = code.slice(0, 6);
  const town = code.slice(6, 9).padEnd(3, '0');
  if (town !== '000') return `${county}${town}`;
  if (county.endsWith('0000')) return county.slice(0, 2);
  return county.endsWith('00') ? county.slice(0, 4) : county;
}

/** The level a division code stands for; null for a length that no level has. */
export function levelOfCode(code: string): SiteLevel | null {
  if (!/^\d{2}(\d{2}){0,2}$|^\d{9}(\d{3})?$/.test(code)) return null;
  const levels: Readonly<Record<number, SiteLevel>> = { 2: 'province', 4: 'city', 6: 'county', 9: 'township' };
  return levels[significantCode(code).length] ?? null;
}

const RANK: readonly SiteLevel[] = ['province', 'city', 'county', 'township'];

/** The level of a new unit below `parent`, or why it cannot stand there. */
export function levelBelow(parent: Place, kind: UnitKind, divisionCode: string): SiteLevel {
  const level = levelOfCode(divisionCode);
  const isInside = significantCode(divisionCode).startsWith(significantCode(parent.divisionCode));
  if (!level || !isInside) throw new DivisionCodeMismatch({ divisionCode });
  return kind === 'department'
    ? departmentLevel(parent, divisionCode)
    : bodyLevel(parent, kind, { level, divisionCode });
}

/** A department has the level and the code of the government it belongs to. */
function departmentLevel(parent: Place, divisionCode: string): SiteLevel {
  if (parent.kind === 'township') throw new UnitPlaceNotAllowed({ kind: 'department', parentKind: parent.kind });
  const isSame = significantCode(divisionCode) === significantCode(parent.divisionCode);
  if (!isSame) throw new DivisionCodeMismatch({ divisionCode });
  return parent.level;
}

/** Governments, townships and sub-districts stand below a government of a higher level. */
function bodyLevel(parent: Place, kind: UnitKind, given: { level: SiteLevel; divisionCode: string }): SiteLevel {
  const { level, divisionCode } = given;
  if (parent.kind !== 'government') throw new UnitPlaceNotAllowed({ kind, parentKind: parent.kind });
  const isLower = RANK.indexOf(level) > RANK.indexOf(parent.level);
  const isFitting = (kind === 'township') === (level === 'township');
  if (!isLower || !isFitting) throw new DivisionCodeMismatch({ divisionCode });
  return level;
}
