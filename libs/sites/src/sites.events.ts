import { defineEvent } from '@jiyue/platform';

interface SiteIds {
  readonly siteId: string;
}

export const ProvinceFounded = defineEvent<SiteIds>('sites.province-founded', 'Site');
export const UnitCreated = defineEvent<{ unitId: string }>('sites.unit-created', 'Unit');
export const SiteDrafted = defineEvent<SiteIds & { parentId: string }>('sites.site-drafted', 'Site');
export const SiteChanged = defineEvent<SiteIds>('sites.site-changed', 'Site');
export const SiteOpened = defineEvent<SiteIds>('sites.site-opened', 'Site');
export const SiteSuspended = defineEvent<SiteIds>('sites.site-suspended', 'Site');
export const SiteResumed = defineEvent<SiteIds>('sites.site-resumed', 'Site');
