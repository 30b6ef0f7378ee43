import { describe, expect, it } from '@jest/globals';
import { type StandardColumn, standardColumns } from './standard-columns.js';

function all(columns: readonly StandardColumn[]): StandardColumn[] {
  return columns.flatMap((column) => [column, ...all(column.children)]);
}

const SETS = [
  standardColumns('portal', 'county'),
  standardColumns('sub_site', 'township'),
  standardColumns('department', 'province'),
];

describe('standard columns', () => {
  it('are some twenty for a portal and eight for a township', () => {
    expect(SETS.slice(0, 2).map((set) => all(set).length)).toEqual([23, 8]);
  });

  it('have addresses of their own beside each other', () => {
    const levels = SETS.flatMap((set) => [set, ...all(set).map(({ children }) => children)]);
    const doubled = levels.filter((level) => new Set(level.map(({ slug }) => slug)).size < level.length);
    expect(doubled).toEqual([]);
  });

  it('feed news within two weeks and notices within six months', () => {
    const [portal = []] = SETS;
    const cadence = new Map(all(portal).map(({ slug, cadenceDays }) => [slug, cadenceDays]));
    expect([cadence.get('zwyw'), cadence.get('tzgg'), cadence.get('zfwj')]).toEqual([14, 180, 180]);
  });

  it('let documents pass a secrecy review', () => {
    const [portal = []] = SETS;
    expect(
      all(portal)
        .filter(({ steps }) => steps?.some(({ role }) => role === 'secrecy'))
        .map(({ slug }) => slug),
    ).toEqual(['zfwj']);
  });

  it('fill at most twelve blocks of a home page', () => {
    const blocks = SETS.map((set) => all(set).filter(({ home }) => home).length);
    expect(blocks.every((count) => count > 0 && count <= 12)).toBe(true);
  });
});
