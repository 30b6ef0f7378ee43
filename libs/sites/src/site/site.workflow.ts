import type { ActionOn } from '@jiyue/auth';
import type { Site, SiteState } from '@jiyue/tenancy';
import { SiteStateConflict } from '../sites.errors.js';

/** A change of state and what it writes. */
export type SiteChange = Partial<Pick<Site, 'state' | 'openedAt' | 'suspendedReason'>>;

function requireState(site: Pick<Site, 'state'>, wanted: SiteState): void {
  if (site.state !== wanted) throw new SiteStateConflict({ state: site.state, wanted });
}

/** A draft goes live; the moment is kept for the register. */
export function open(site: Pick<Site, 'state'>, now: Date): SiteChange {
  requireState(site, 'draft');
  return { state: 'live', openedAt: now };
}

/** R47-08: going off line for a time needs a reason, which the portal shows. */
export function suspend(site: Pick<Site, 'state'>, reason: string): SiteChange {
  requireState(site, 'live');
  return { state: 'suspended', suspendedReason: reason };
}

/** The site answers again. */
export function resume(site: Pick<Site, 'state'>): SiteChange {
  requireState(site, 'suspended');
  return { state: 'live', suspendedReason: null };
}

const ACTS: Readonly<Record<SiteState, readonly ActionOn<'Site'>[]>> = {
  draft: ['change', 'open'],
  live: ['change', 'suspend', 'create'],
  suspended: ['change', 'resume'],
  closed: [],
};

/** What can be done with a site in its state, by whoever may; `create` drafts a site below a portal. */
export function actsIn({ state, kind }: Pick<Site, 'state' | 'kind'>): readonly ActionOn<'Site'>[] {
  return ACTS[state].filter((act) => act !== 'create' || kind === 'portal');
}
