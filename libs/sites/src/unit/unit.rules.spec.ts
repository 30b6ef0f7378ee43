import { describe, expect, it } from '@jest/globals';
import { levelBelow, levelOfCode, significantCode } from './unit.rules.js';

const county = { kind: 'government', level: 'county', divisionCode: '990122' } as const;
const city = { kind: 'government', level: 'city', divisionCode: '9901' } as const;

describe('division codes', () => {
  it.each([
    ['43', '43', 'province'],
    ['430000', '43', 'province'],
    ['4301', '4301', 'city'],
    ['430100', '4301', 'city'],
    ['430102', '430102', 'county'],
    ['430102000000', '430102', 'county'],
    ['430102001', '430102001', 'township'],
    ['430102001000', '430102001', 'township'],
  ])('%s means %s, a %s', (code, significant, level) => {
    expect([significantCode(code), levelOfCode(code)]).toEqual([significant, level]);
  });

  it.each(['4', '430', '43010', '4301020', 'abc'])('%s is none', (code) => {
    expect(levelOfCode(code)).toBeNull();
  });
});

describe('a unit below another', () => {
  it.each([
    [county, 'department', '990122', 'county'],
    [county, 'township', '990122103', 'township'],
    [city, 'government', '990122', 'county'],
    [city, 'township', '990100101', 'township'],
  ] as const)('takes its level from place and kind', (parent, kind, code, level) => {
    expect(levelBelow(parent, kind, code)).toBe(level);
  });

  it.each([
    ['a county of another city', city, 'government', '990222'],
    ['a department with another code', county, 'department', '990123'],
    ['a township called a government', county, 'government', '990122103'],
    ['a city below a county', county, 'government', '9901'],
  ] as const)('is not %s', (_, parent, kind, code) => {
    expect(() => levelBelow(parent, kind, code)).toThrow(
      expect.objectContaining({ code: 'SITES.DIVISION_CODE_MISMATCH' }),
    );
  });

  it('does not stand below a department, unless it is one', () => {
    const office = { kind: 'department', level: 'county', divisionCode: '990122' } as const;
    expect(() => levelBelow(office, 'township', '990122103')).toThrow(
      expect.objectContaining({ code: 'SITES.UNIT_PLACE_NOT_ALLOWED' }),
    );
    expect(levelBelow(office, 'department', '990122')).toBe('county');
  });
});
