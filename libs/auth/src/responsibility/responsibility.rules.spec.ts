import { describe, expect, it } from '@jest/globals';
import type { Role } from '../roles.js';
import type { ColumnFact } from './column-facts.js';
import { dutiesOf, type Holder, manningOf } from './responsibility.rules.js';

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
  it('is whoever was named, while a right of theirs reaches it', () => {
    const named = { ...COLUMN, responsibleId: 'zhou', officerId: 'gao' };
    const gao = holder('gao', 'editor', { columnId: 'exams' });
    const [there, gone] = [
      dutiesOf([...TEAM, gao], named),
      dutiesOf(
        [TEAM[0], gao].flatMap((one) => one ?? []),
        named,
      ),
    ];
    expect(there).toMatchObject({ responsible: { personId: 'zhou' }, officer: { personId: 'gao' } });
    expect(there.gaps).not.toContain('RESPONSIBLE_GONE');
    expect(gone).toMatchObject({ responsible: { personId: 'gao' } });
    expect(gone.gaps).toContain('RESPONSIBLE_GONE');
  });
  it('is nobody who was named and holds only another column, or is outsourced', () => {
    const team = [
      ...TEAM,
      holder('xu', 'editor', { columnId: 'other' }),
      holder('out', 'editor', { kind: 'contractor' }),
    ];
    const gaps = (named: object) => dutiesOf(team, { ...COLUMN, ...named }).gaps;
    expect([gaps({ officerId: 'xu' }), gaps({ responsibleId: 'out' }), gaps({ officerId: 'out' })]).toEqual([
      ...[['OFFICER_GONE'], ['RESPONSIBLE_GONE'], []],
    ]);
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
  it('says when the one in charge would review their own', () => {
    const team = [holder('tang', 'site-admin'), holder('tang', 'reviewer'), holder('luo', 'publisher')];
    expect(dutiesOf(team, COLUMN).gaps).toEqual(['OWN_REVIEW']);
  });
  it('sees one person who both reviews and publishes, and names them', () => {
    const team = [holder('shen', 'site-admin'), holder('tang', 'reviewer'), holder('tang', 'publisher')];
    expect(dutiesOf(team, COLUMN)).toMatchObject({ gaps: ['SAME_HAND'], inBothHands: [{ personId: 'tang' }] });
  });
  it('is content when either of the two could be somebody else', () => {
    const both = [holder('shen', 'site-admin'), holder('tang', 'reviewer'), holder('tang', 'publisher')];
    expect(dutiesOf([...both, holder('zhou', 'reviewer')], COLUMN).gaps).toEqual([]);
    expect(dutiesOf([...both, holder('luo', 'publisher')], COLUMN).gaps).toEqual([]);
  });
  it('sees a last review that only the one publisher can take', () => {
    expect(dutiesOf(TEAM, { ...COLUMN, stepRoles: ['reviewer', 'publisher'] }).gaps).toEqual(['SAME_HAND']);
  });
  it('names the columns that nobody can give a secrecy review', () => {
    const files: ColumnFact = { ...COLUMN, id: 'files', name: '政府文件', stepRoles: ['reviewer', 'secrecy'] };
    const { lacks, people } = manningOf(TEAM, [{ ...COLUMN, name: '招生考试' }, files]);
    expect(lacks).toEqual([{ gap: 'NO_SECRECY_REVIEWER', columns: ['政府文件'], people: [] }]);
    expect(people).toMatchObject({ reviewer: ['zhou'], publisher: ['luo'], responsible: ['shen'] });
  });
  it('asks grants without limits of a site that has no column yet', () => {
    const team = [
      holder('shen', 'site-admin'),
      holder('zhou', 'reviewer', { unitId: 'edu' }),
      holder('luo', 'publisher'),
    ];
    expect(manningOf(team, []).lacks).toMatchObject([{ gap: 'NO_REVIEWER' }]);
    expect(manningOf(team, [COLUMN]).lacks).toEqual([]);
  });
});
