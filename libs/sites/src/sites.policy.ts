import { definePolicy, type EffectiveGrant } from '@jiyue/auth';

/** The sites a grant works on. Objects carry `lineage`: their own id and those of the sites above. */
function covers(grant: EffectiveGrant): Record<string, unknown> {
  return grant.withSubtree ? { lineage: { $in: [grant.siteId] } } : { id: grant.siteId };
}

/**
 * Art. 16, R47-05: the level above opens, suspends and resumes, and decides hosts and domains; a site's own administrator keeps its registry data and
 * opens only what hangs below. A grant limited to a column or unit gives nothing here.
 */
export const sitesPolicy = definePolicy(({ can, grants }) => {
  if (grants.has('operator', 'security-admin', 'auditor', 'site-admin')) {
    can('read', 'Site');
    can('read', 'Unit');
  }
  for (const grant of grants.of('operator', 'site-admin').filter(({ columnId, unitId }) => !columnId && !unitId)) {
    can('change', 'Site', covers(grant));
    can('create', 'Unit', { isWithinSponsor: true });
    if (grant.role === 'operator') can(['create', 'open', 'suspend', 'resume', 'decide'], 'Site', covers(grant));
    else if (grant.withSubtree) {
      can('create', 'Site', covers(grant));
      can(['open', 'suspend', 'resume', 'decide'], 'Site', { ancestry: { $in: [grant.siteId] } });
    }
  }
});
