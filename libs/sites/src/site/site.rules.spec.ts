import { describe, expect, it } from '@jest/globals';
import { mayOpen, requireMayOpen, requireResponsibleParent } from './site.rules.js';

const government = { id: 'g', kind: 'government', level: 'county' } as const;
const department = { id: 'd', kind: 'department', level: 'county' } as const;

describe('who may open what', () => {
  it.each([
    ['government', 'province', 'portal', true],
    ['government', 'city', 'portal', true],
    ['government', 'county', 'portal', true],
    ['government', 'county', 'sub_site', false],
    ['department', 'province', 'department', true],
    ['department', 'city', 'department', true],
    ['department', 'county', 'department', false],
    ['department', 'county', 'sub_site', true],
    ['department', 'city', 'portal', false],
    ['township', 'township', 'portal', false],
    ['township', 'township', 'department', false],
    ['township', 'township', 'sub_site', true],
  ] as const)('%s of %s level opens a %s: %s', (kind, level, siteKind, expected) => {
    expect(mayOpen({ kind, level }, siteKind)).toBe(expected);
  });

  it('refuses a county department a site of its own (R47-03)', () => {
    expect(() => requireMayOpen(department, 'department')).toThrow(
      expect.objectContaining({ code: 'SITES.KIND_NOT_ALLOWED' }),
    );
  });

  it('puts a sub-site under the portal of its own government', () => {
    expect(() => requireResponsibleParent({ kind: 'portal', sponsorUnitId: 'g' }, [government])).not.toThrow();
  });

  it.each([
    ['another government', { kind: 'portal', sponsorUnitId: 'other' }],
    ['a site that is no portal', { kind: 'sub_site', sponsorUnitId: 'g' }],
  ] as const)('does not put it under %s (R57-16)', (_, parent) => {
    expect(() => requireResponsibleParent(parent, [government])).toThrow(
      expect.objectContaining({ code: 'SITES.PARENT_NOT_RESPONSIBLE' }),
    );
  });
});
