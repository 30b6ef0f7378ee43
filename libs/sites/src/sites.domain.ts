import { defineDomain, eventsIn } from '@jiyue/platform';
import { AddressAsk } from './address/address-ask.entity.js';
import { AskForAddresses1764000250110 } from './migrations/1764000250110-ask-for-addresses.js';
import { GuardSiteStates1764000120020 } from './migrations/1764000120020-guard-site-states.js';
import { LockNamesApart1764000280000 } from './migrations/1764000280000-lock-names-apart.js';
import { RegisterNames1764000250100 } from './migrations/1764000250100-register-names.js';
import { siteWork } from './site/site-work.js';
import { SITE_WORKFLOW } from './site/site.workflow.js';
import * as events from './sites.events.js';
import { SitesModule } from './sites.module.js';
import { sitesPolicy } from './sites.policy.js';
import { SITES_SUBJECTS } from './sites.subjects.js';

/** The register of units and sites, and a site's life. Its tables belong to the ground. */
export const sitesDomain = defineDomain({
  name: 'sites',
  errorArea: 'SITES',
  entities: [AddressAsk],
  migrations: [
    GuardSiteStates1764000120020,
    RegisterNames1764000250100,
    AskForAddresses1764000250110,
    LockNamesApart1764000280000,
  ],
  modules: { staff: [SitesModule] },
  events: eventsIn(events),
  subjects: SITES_SUBJECTS,
  policy: sitesPolicy,
  workflows: [SITE_WORKFLOW],
  workItems: siteWork,
  menu: {
    'sites.read': { action: 'read', subject: 'Site' },
    'sites.open': { action: 'create', subject: 'Site' },
    'sites.change': { action: 'change', subject: 'Site' },
    'sites.suspend': { action: 'suspend', subject: 'Site' },
    'units.read': { action: 'read', subject: 'Unit' },
    'units.manage': { action: 'create', subject: 'Unit' },
  },
});
