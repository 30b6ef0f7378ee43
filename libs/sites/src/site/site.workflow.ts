import { SITE_STATES, type Site, type SiteState } from '@jiyue/tenancy';
import { defineWorkflow, openEvents } from '@jiyue/workflow';

const RULERS = ['operator', 'site-admin'] as const;

/** A site's life. A suspended one keeps its host for a notice (R47-08); a draft is shown nowhere. */
export const SITE_WORKFLOW = defineWorkflow({
  subject: 'Site',
  states: SITE_STATES,
  relations: {},
  facts: ['kind'],
  review: null,
  events: {
    change: { action: 'change', roles: RULERS },
    open: { action: 'open', roles: RULERS },
    suspend: { action: 'suspend', roles: RULERS },
    resume: { action: 'resume', roles: RULERS },
    create: { action: 'create', roles: RULERS },
  },
  table: {
    draft: { change: 'draft', open: 'live' },
    live: { change: 'live', suspend: 'suspended', create: { to: 'live', when: { field: 'kind', is: 'portal' } } },
    suspended: { change: 'suspended', resume: 'live' },
    closed: {},
  },
});
export type SiteEvent = keyof typeof SITE_WORKFLOW.events;

/** What can be done with a site in its state, by whoever may; `create` drafts a site below a portal. */
export function actsIn({ state, kind }: { readonly state: SiteState; readonly kind: Site['kind'] }): SiteEvent[] {
  return openEvents(SITE_WORKFLOW, state, { kind });
}
