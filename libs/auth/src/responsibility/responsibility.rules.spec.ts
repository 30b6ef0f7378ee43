import { describe, expect, it } from '@jest/globals';
import type { Role } from '../roles.js';
import type { ColumnFact } from './column-facts.js';
import { dutiesOf, gapsOfColumns, type Holder } from './responsibility.rules.js';

const COLUMN: ColumnFact = {
  id: 'exams',
  lineage: ['education', 'exams'],
  operatorUnitId: 'edu',
  stepRoles: ['reviewer'],
};

function holder(personId: string, role: Role, given: Partial<Holder> = {}): Holder {
  const limits = { columnId: null, unitId: null, distance: 0 };
  return { personId, name: personId, unitName: '市教育局', kind: 'staff', role, ...limits, ...given };
}

const TEAM = [holder('shen', 'site-admin'), holder('zhou', 'reviewer'), holder('luo', 'publisher')];

describe('who answers for a column', () => {
  it('is the editor of the column before the editor of its unit', () => {
    const team = [...TEAM, holder('xu', 'editor', { unitId: 'edu' }), holder('gao', 'editor', { columnId: 'exams' })];
    expect(dutiesOf(team, COLUMN)).toMatchObject({ responsible: { personId: 'gao' }, gaps: [] });
  });
  it('is the editor of a column above', () => {
    const team = [...TEAM, holder('xu', 'editor', { columnId: 'education' })];
    expect(dutiesOf(team, COLUMN).responsible?.personId).toBe('xu');
  });
  it('is the nearest administrator when nobody was named', () => {
    const team = [holder('above', 'site-admin', { distance: 1 }), ...TEAM];
    expect(dutiesOf(team, COLUMN).responsible?.personId).toBe('shen');
  });
  it('is never a contractor', () => {
    const team = [...TEAM, holder('out', 'editor', { columnId: 'exams', kind: 'contractor' })];
    expect(dutiesOf(team, COLUMN).responsible?.personId).toBe('shen');
  });
  it('is nobody of another unit', () => {
    const team = [holder('he', 'editor', { unitId: 'health' }), holder('ma', 'reviewer', { unitId: 'health' })];
    expect(dutiesOf(team, COLUMN)).toMatchObject({ responsible: null, holders: { reviewer: [] } });
  });
});

describe('gaps', () => {
  it('names everything that is missing', () => {
    expect(dutiesOf([], { ...COLUMN, stepRoles: ['reviewer', 'secrecy'] }).gaps).toEqual([
      'NO_RESPONSIBLE',
      'NO_REVIEWER',
      'NO_SECRECY_REVIEWER',
      'NO_PUBLISHER',
    ]);
  });
  it('sees one person on both sides of the review', () => {
    const team = [holder('tang', 'site-admin'), holder('tang', 'reviewer'), holder('luo', 'publisher')];
    expect(dutiesOf(team, COLUMN).gaps).toEqual(['SAME_HAND']);
  });
  it('asks grants without limits of a site that has no column yet', () => {
    const team = [
      holder('shen', 'site-admin'),
      holder('zhou', 'reviewer', { unitId: 'edu' }),
      holder('luo', 'publisher'),
    ];
    expect(gapsOfColumns(team, [])).toEqual(['NO_REVIEWER']);
    expect(gapsOfColumns(team, [COLUMN])).toEqual([]);
  });
});
