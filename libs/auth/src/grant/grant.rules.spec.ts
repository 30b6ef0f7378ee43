import { describe, expect, it } from '@jest/globals';
import type { EffectiveGrant } from '../ability/grants.js';
import { PersonActor, type PersonCard } from '../ability/person-actor.js';
import { authPolicy } from '../auth.policy.js';
import type { Role } from '../roles.js';
import {
  covers,
  type Grantee,
  requireConsent,
  requireCovered,
  requireEligible,
  type WantedGrant,
} from './grant.rules.js';

const CARD: PersonCard = {
  id: 'me',
  username: 'me',
  name: '沈立群',
  kind: 'staff',
  homeSiteId: 'city',
  unitId: 'office',
  secondFactor: true,
};

function held(role: Role, given: Partial<EffectiveGrant> = {}): EffectiveGrant {
  const limits = { columnId: null, unitId: null, endsAt: null, withSubtree: false };
  return { id: `g-${role}`, role, siteId: 'city', sitePath: 'prov.city', ...limits, ...given };
}

function wanted(role: Role, given: Partial<WantedGrant> = {}): WantedGrant {
  return { role, columnLineage: null, unitId: null, withSubtree: false, endsAt: null, ...given };
}

function someone(given: Partial<Grantee> = {}): Grantee {
  return {
    kind: 'staff',
    homeSiteId: 'county',
    homePath: 'prov.city.county',
    isDisabled: false,
    administrations: [],
    ...given,
  };
}

const NOW = new Date('2026-11-28T00:00:00Z');

const actor = (...grants: EffectiveGrant[]): PersonActor => new PersonActor(CARD, 'city', grants, [authPolicy]);

describe('what a grant covers', () => {
  it('hands on the roles of its own branch', () => {
    expect(covers(held('site-admin'), wanted('publisher'))).toBe(true);
    expect(covers(held('security-admin'), wanted('auditor'))).toBe(true);
  });
  it('hands on no role it does not hold', () => {
    expect(covers(held('site-admin'), wanted('operator'))).toBe(false);
    expect(covers(held('operator'), wanted('auditor'))).toBe(false);
    expect(covers(held('editor'), wanted('editor'))).toBe(false);
  });
  it('reaches below its site only with its subtree', () => {
    expect(covers(held('site-admin'), wanted('editor', { withSubtree: true }))).toBe(false);
    expect(covers(held('site-admin', { withSubtree: true }), wanted('editor', { withSubtree: true }))).toBe(true);
  });
  it('stays inside its column', () => {
    const own = held('site-admin', { columnId: 'news' });
    expect(covers(own, wanted('editor', { columnLineage: ['news', 'local'] }))).toBe(true);
    expect(covers(own, wanted('editor', { columnLineage: ['files'] }))).toBe(false);
    expect(covers(own, wanted('editor'))).toBe(false);
  });
  it('stays inside its unit', () => {
    const own = held('site-admin', { unitId: 'education' });
    expect(covers(own, wanted('editor', { unitId: 'education' }))).toBe(true);
    expect(covers(own, wanted('editor'))).toBe(false);
  });
  it('gives nothing that lasts longer than itself', () => {
    const own = held('site-admin', { endsAt: new Date('2026-12-31') });
    expect(covers(own, wanted('editor', { endsAt: new Date('2026-12-31') }))).toBe(true);
    expect(covers(own, wanted('editor', { endsAt: new Date('2027-01-01') }))).toBe(false);
    expect(covers(own, wanted('editor'))).toBe(false);
  });
});

describe('whether somebody may grant', () => {
  it('needs one grant that holds everything, not parts of several', () => {
    const parts = actor(held('site-admin', { unitId: 'education' }), held('editor', { withSubtree: true }));
    expect(() => requireCovered(parts, wanted('editor', { withSubtree: true }))).toThrow(
      expect.objectContaining({ code: 'AUTH.GRANT_EXCEEDS_OWN' }),
    );
  });
  it('is never about oneself', () => {
    const boss = actor(held('operator', { withSubtree: true }));
    expect(boss.may('grant', 'Grant', { personId: 'me' })).toBe(false);
    expect(boss.may('end', 'Grant', { personId: 'me' })).toBe(false);
    expect(boss.may('grant', 'Grant', { personId: 'other' })).toBe(true);
  });
});

describe('who can hold a role', () => {
  it('refuses review, publication and administration to contractors', () => {
    const contractor = someone({ kind: 'contractor' });
    for (const role of ['reviewer', 'secrecy', 'publisher', 'site-admin', 'operator'] as const)
      expect(() => requireEligible(contractor, wanted(role, { endsAt: new Date() }), NOW)).toThrow(
        expect.objectContaining({ code: 'AUTH.CONTRACTOR_NOT_ELIGIBLE' }),
      );
  });
  it('asks an end date of a contractor', () => {
    const contractor = someone({ kind: 'contractor' });
    expect(() => requireEligible(contractor, wanted('editor'), NOW)).toThrow(
      expect.objectContaining({ code: 'AUTH.END_DATE_REQUIRED' }),
    );
    expect(() => requireEligible(contractor, wanted('editor', { endsAt: new Date() }), NOW)).not.toThrow();
  });
  it('ends with the longest contract there is', () => {
    const contractor = someone({ kind: 'contractor' });
    const until = (day: string) => () => requireEligible(contractor, wanted('editor', { endsAt: new Date(day) }), NOW);
    expect(until('2029-11-28')).not.toThrow();
    expect(until('2029-11-29')).toThrow(expect.objectContaining({ code: 'AUTH.CONTRACT_TOO_LONG' }));
  });
  it('never puts two of the three administrations in one hand', () => {
    const auditor = someone({ administrations: ['auditor'] });
    expect(() => requireEligible(auditor, wanted('operator'), NOW)).toThrow(
      expect.objectContaining({ code: 'AUTH.ROLES_SEPARATED' }),
    );
    expect(() => requireEligible(auditor, wanted('auditor'), NOW)).not.toThrow();
    expect(() => requireEligible(auditor, wanted('editor'), NOW)).not.toThrow();
  });
  it('refuses somebody who was disabled', () => {
    expect(() => requireEligible(someone({ isDisabled: true }), wanted('editor'), NOW)).toThrow(
      expect.objectContaining({ code: 'AUTH.PERSON_ALREADY_DISABLED' }),
    );
  });
});

describe('consent of the home site', () => {
  it('is not asked for people of the site or of the grantor’s subtree', () => {
    expect(() => requireConsent(someone({ homeSiteId: 'city' }), 'city', { by: [], isConsented: false })).not.toThrow();
    const by = [held('site-admin', { withSubtree: true })];
    expect(() => requireConsent(someone(), 'city', { by, isConsented: false })).not.toThrow();
  });
  it('is asked for everybody else', () => {
    const by = [held('site-admin')];
    expect(() => requireConsent(someone(), 'city', { by, isConsented: false })).toThrow(
      expect.objectContaining({ code: 'AUTH.CONSENT_REQUIRED' }),
    );
    expect(() => requireConsent(someone(), 'city', { by, isConsented: true })).not.toThrow();
  });
  it('is not fooled by a path that only begins alike', () => {
    const stranger = someone({ homeSiteId: 'x', homePath: 'prov.city2' });
    expect(() =>
      requireConsent(stranger, 'city', { by: [held('site-admin', { withSubtree: true })], isConsented: false }),
    ).toThrow(expect.objectContaining({ code: 'AUTH.CONSENT_REQUIRED' }));
  });
});
