import { describe, expect, it } from '@jest/globals';
import { abilityOf, type Holder } from './abilities.js';
import type { EffectiveGrant } from './grants.js';
import { definePolicy } from './policy.js';

const GRANT: EffectiveGrant = {
  id: 'g',
  role: 'editor',
  siteId: 'city',
  sitePath: 'city',
  withSubtree: false,
  columnId: null,
  unitId: null,
  endsAt: null,
};
const HOLDER: Holder = { userId: 'p', kind: 'staff', siteId: 'city', grants: [GRANT] };
const policies = [
  definePolicy(({ can, grants }) => {
    if (grants.has('editor')) can('create', 'Article');
  }),
];
const on = (change: Partial<Holder>) => abilityOf(policies, { ...HOLDER, ...change });

describe('what a person may do', () => {
  it('is built once while their grants stay the same', () => {
    expect(on({ grants: [{ ...GRANT }] })).toBe(on({}));
  });

  it.each<[string, Partial<Holder>]>([
    ['a grant more', { grants: [GRANT, { ...GRANT, id: 'h' }] }],
    ['a grant limited to a column', { grants: [{ ...GRANT, columnId: 'c' }] }],
    ['a grant that ends', { grants: [{ ...GRANT, endsAt: new Date(0) }] }],
    ['another site', { siteId: 'county' }],
    ['another person', { userId: 'q' }],
    ['another kind of person', { kind: 'contractor' }],
  ])('is built anew with %s', (_, change) => {
    expect(on(change)).not.toBe(on({}));
  });

  it('is nothing once the last grant is gone', () => {
    expect(on({}).can('create', 'Article')).toBe(true);
    expect(on({ grants: [] }).can('create', 'Article')).toBe(false);
  });

  it('follows the sentences, not who asked first', () => {
    expect(abilityOf([], HOLDER).can('create', 'Article')).toBe(false);
  });
});
