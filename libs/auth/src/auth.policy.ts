import type { EffectiveGrant } from './ability/grants.js';
import { type Condition, definePolicy, type Sentences } from './ability/policy.js';
import { DEPUTED, type Role } from './roles.js';

const IN_CHARGE: readonly Role[] = ['operator', 'security-admin', 'site-admin'];

/** Who may look at people, invite and disable them, and give or end grants. */
export const authPolicy = definePolicy(({ can, cannot, actor, siteId, grants }) => {
  can('read', 'Me');
  // Whoever works on a site may know who answers for what on it.
  if (grants.roles.length > 0) can('read', 'Grant');
  keepsAbsences({ can, actor, grants });
  if (grants.has('auditor')) can('read', 'Person');
  for (const grant of grants.of(...IN_CHARGE)) {
    can('read', 'Person', ofUnit(grant));
    // What exactly may be handed on is decided by grant.rules.ts, with a code that says why not.
    can(['grant', 'end'], 'Grant');
    if (grant.columnId) continue;
    // for somebody who fell ill
    if (grant.role === 'site-admin' && !grant.unitId) can(['read', 'declare', 'end'], 'Absence');
    can(['invite', 'disable', 'enable', 'consent'], 'Person', { homeSiteId: siteId, ...ofUnit(grant) });
  }
  // Nobody decides about themselves.
  cannot(['disable', 'enable', 'consent'], 'Person', { id: actor.userId });
  cannot(['grant', 'end'], 'Grant', { personId: actor.userId });
});

/** Who is away says so themselves; it is ended by either of the two. */
function keepsAbsences({ can, actor, grants }: Pick<Sentences, 'can' | 'actor' | 'grants'>): void {
  const isOfDesk = grants.has(...DEPUTED, 'site-admin', 'editor', 'officer');
  if (!isOfDesk || actor.kind === 'contractor') return;
  can(['read', 'end'], 'Absence', { personId: actor.userId });
  can(['read', 'end'], 'Absence', { deputyId: actor.userId });
  if (grants.has(...DEPUTED)) can('declare', 'Absence', { personId: actor.userId });
}

function ofUnit(grant: EffectiveGrant): Condition {
  return grant.unitId ? { unitId: grant.unitId } : {};
}
