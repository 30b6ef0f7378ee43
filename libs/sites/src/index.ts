import './sites.subjects.js'; // whoever knows this lib knows its rights

export { sitesDomain } from './sites.domain.js';
export { SitesModule } from './sites.module.js';
export {
  LoadSeeded,
  ProvinceFounded,
  SiteChanged,
  SiteDrafted,
  SiteOpened,
  SiteResumed,
  SiteSuspended,
  UnitCreated,
} from './sites.events.js';
export { SiteAddresses } from './site/site.addresses.js';
export { ChangeSite } from './site/commands/change-site.js';
export { DraftSite } from './site/commands/draft-site.js';
export { FoundProvince } from './site/commands/found-province.js';
export { OpenSite } from './site/commands/open-site.js';
export { ResumeSite } from './site/commands/resume-site.js';
export { SuspendSite } from './site/commands/suspend-site.js';
export { SiteLoaders } from './site/site.loader.js';
export { countyCode } from './site/site.registry.js';
export { SiteType } from './site/site.types.js';
export { CreateUnit } from './unit/commands/create-unit.js';
export { UnitLoaders } from './unit/unit.loader.js';
export { UnitType } from './unit/unit.types.js';
