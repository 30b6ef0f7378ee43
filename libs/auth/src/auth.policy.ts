import type { EffectiveGrant } from './ability/grants.js';
import { type Condition, definePolicy } from './ability/policy.js';
import type { Role } from './roles.js';

const IN_CHARGE: readonly Role[] = ['operator', 'security-admin', 'site-admin'];

/** Who may look at people, invite and disable them, and give or end grants. */
export const authPolicy = definePolicy(({ can, cannot, actor, siteId, grants }) => {
  can('read', 'Me');
  // Whoever works on a site may know who answers for what on it.
  if (grants.roles.length > 0) can('read', 'Grant');
  if (grants.has('auditor')) can('read', 'Person');
  for (const grant of grants.of(...IN_CHARGE)) {
    can('read', 'Person', ofUnit(grant));
    // What exactly may be handed on is decided by grant.rules.ts, with a code that says why not.
    can(['grant', 'end'], 'Grant');
    if (grant.columnId) continue;
    can(['invite', 'disable', 'enable', 'consent'], 'Person', { homeSiteId: siteId, ...ofUnit(grant) });
  }
  // Nobody decides about themselves.
  cannot(['disable', 'enable', 'consent'], 'Person', { id: actor.userId });
  cannot(['grant', 'end'], 'Grant', { personId: actor.userId });
});

function ofUnit(grant: EffectiveGrant): Condition {
  return grant.unitId ? { unitId: grant.unitId } : {};
}
