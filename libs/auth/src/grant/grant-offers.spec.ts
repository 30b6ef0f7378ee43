import { describe, expect, it } from '@jest/globals';
import type { EffectiveGrant } from '../ability/grants.js';
import { PersonActor } from '../ability/person-actor.js';
import { authPolicy } from '../auth.policy.js';
import type { Role } from '../roles.js';
import { offersOf } from './grant-offers.js';

const CARD = { id: 'me', username: 'me', name: '我', kind: 'staff', homeSiteId: 's', unitId: 'u' } as const;

function holding(role: Role, given: Partial<EffectiveGrant> = {}): PersonActor {
  const limits = { columnId: null, unitId: null, endsAt: null, withSubtree: false };
  const grant = { ...limits, id: 'g', role, siteId: 's', sitePath: 's', ...given };
  return new PersonActor({ ...CARD, secondFactor: true }, 's', [grant], [authPolicy]);
}

const rolesOf = (actor: PersonActor, receiver: Parameters<typeof offersOf>[1] = null) =>
  offersOf(actor, receiver).map(({ role }) => role);

describe('what is offered to be given', () => {
  it('is what the giver holds', () => {
    expect(rolesOf(holding('site-admin'))).toEqual([
      'site-admin',
      'editor',
      'reviewer',
      'secrecy',
      'publisher',
      'officer',
    ]);
    expect(rolesOf(holding('security-admin'))).toEqual(['security-admin', 'auditor']);
    expect(rolesOf(holding('editor'))).toEqual([]);
  });
  it('leaves out what outsourced help may not hold', () => {
    const contractor = { kind: 'contractor' as const, administrations: [] };
    expect(rolesOf(holding('site-admin'), contractor)).toEqual(['editor', 'officer']);
  });
  it('leaves out a second administration in one hand', () => {
    const auditor = { kind: 'staff' as const, administrations: ['auditor' as const] };
    expect(rolesOf(holding('security-admin'), auditor)).toEqual(['auditor']);
    expect(rolesOf(holding('operator'), auditor)).not.toContain('operator');
  });
  it('reaches no further than the giver does', () => {
    expect(offersOf(holding('site-admin'), null)[0]).toMatchObject({ isSiteWide: true, withSubtree: false });
    expect(offersOf(holding('site-admin', { withSubtree: true }), null)[0]).toMatchObject({ withSubtree: true });
    expect(offersOf(holding('site-admin', { unitId: 'u' }), null)[0]).toMatchObject({ isSiteWide: false });
  });
});
