import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { authPolicy } from '../auth.policy.js';
import { covers, type WantedGrant } from '../grant/grant.rules.js';
import { type Role, ROLES, SEPARATED } from '../roles.js';
import { type EffectiveGrant, within } from './grants.js';
import { PersonActor, type PersonCard } from './person-actor.js';
import { definePolicy } from './policy.js';

const SUBJECTS = ['Article', 'Grant', 'Me', 'Person'];
const ACTIONS = ['read', 'create', 'edit', 'approve', 'grant', 'end', 'invite', 'disable', 'consent'];
const COLUMNS = ['news', 'local', 'files'];
const UNITS = ['education', 'health'];
const CARD: PersonCard = {
  id: 'me',
  username: 'me',
  name: '测试',
  kind: 'staff',
  homeSiteId: 'site',
  unitId: 'education',
  secondFactor: true,
};

// A policy shaped like those of the domain libs: rights on objects in columns, and one refusal about oneself.
const columnPolicy = definePolicy(({ can, cannot, grants, actor }) => {
  for (const grant of grants.of('editor', 'site-admin')) can(['read', 'edit', 'create'], 'Article', within(grant));
  for (const grant of grants.of('reviewer')) can(['read', 'approve'], 'Article', within(grant));
  cannot('approve', 'Article', { createdBy: actor.userId });
});

const instants = fc.constantFrom(null, new Date('2026-06-01'), new Date('2027-06-01'));
const grants: fc.Arbitrary<EffectiveGrant> = fc.record({
  id: fc.uuid(),
  role: fc.constantFrom(...ROLES),
  siteId: fc.constantFrom('site', 'above'),
  sitePath: fc.constantFrom('above.site', 'above'),
  withSubtree: fc.boolean(),
  columnId: fc.constantFrom(null, ...COLUMNS),
  unitId: fc.constantFrom(null, ...UNITS),
  endsAt: instants,
});
const objects = fc.record({
  lineage: fc.subarray(COLUMNS),
  operatorUnitId: fc.constantFrom(null, ...UNITS),
  createdBy: fc.constantFrom('me', 'other'),
  homeSiteId: fc.constantFrom('site', 'elsewhere'),
  unitId: fc.constantFrom(...UNITS),
  personId: fc.constantFrom('me', 'other'),
  id: fc.constantFrom('me', 'other'),
});

const rights = { action: fc.constantFrom(...ACTIONS), subject: fc.constantFrom(...SUBJECTS), object: objects };
const actorWith = (held: readonly EffectiveGrant[]): PersonActor =>
  new PersonActor(CARD, 'site', held, [authPolicy, columnPolicy]);

describe('the lattice of rights', () => {
  it('loses nothing but power when a grant is taken away', () => {
    const several = fc.array(grants, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(several, fc.nat(), fc.record(rights), (held, at, { action, subject, object }) => {
        const fewer = held.filter((_, index) => index !== at % held.length);
        return !actorWith(fewer).may(action, subject, object) || actorWith(held).may(action, subject, object);
      }),
      { numRuns: 10_000 },
    );
  });

  it('gives a person no say over themselves, whatever they hold', () => {
    const acts = fc.constantFrom(['grant', 'Grant'], ['end', 'Grant'], ['disable', 'Person'], ['consent', 'Person']);
    fc.assert(
      fc.property(fc.array(grants, { maxLength: 6 }), acts, ([...held], [action = '', subject = '']) => {
        const oneself = { id: 'me', personId: 'me', homeSiteId: 'site', unitId: 'education' };
        return !actorWith(held).may(action, subject, oneself);
      }),
      { numRuns: 10_000 },
    );
  });
});

const wantedGrants: fc.Arbitrary<WantedGrant> = fc.record({
  role: fc.constantFrom(...ROLES),
  columnLineage: fc.option(fc.subarray(COLUMNS, { minLength: 1 }), { nil: null }),
  unitId: fc.constantFrom(null, ...UNITS),
  withSubtree: fc.boolean(),
  endsAt: instants,
});

// What is handed on, seen again as something held.
function received(own: EffectiveGrant, wanted: WantedGrant): EffectiveGrant {
  const { role, unitId, withSubtree, endsAt, columnLineage } = wanted;
  return { ...own, role, unitId, withSubtree, endsAt, columnId: columnLineage?.at(-1) ?? null };
}

describe('handing on', () => {
  it('never makes the receiver able to hand on what the giver could not', () => {
    fc.assert(
      fc.property(grants, wantedGrants, wantedGrants, (own, first, second) => {
        const child = { ...first, columnLineage: lineageBelow(own, first) };
        if (!covers(own, child) || !covers(received(own, child), { ...second, columnLineage: child.columnLineage }))
          return true;
        return covers(own, { ...second, columnLineage: child.columnLineage });
      }),
      { numRuns: 10_000 },
    );
  });

  it('never leads from one administration to another in the operator’s branch', () => {
    fc.assert(
      fc.property(grants, wantedGrants, (own, wanted) => {
        const isSystem = own.role === 'operator' || own.role === 'site-admin';
        const isOtherBranch: readonly Role[] = SEPARATED.filter((role) => role !== 'operator');
        return !(isSystem && isOtherBranch.includes(wanted.role) && covers(own, wanted));
      }),
      { numRuns: 10_000 },
    );
  });
});

function lineageBelow(own: EffectiveGrant, wanted: WantedGrant): readonly string[] | null {
  if (!wanted.columnLineage || !own.columnId) return wanted.columnLineage;
  return [own.columnId, ...wanted.columnLineage.filter((id) => id !== own.columnId)];
}
