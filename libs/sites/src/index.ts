import './sites.subjects.js'; // whoever knows this lib knows its rights

export { sitesDomain } from './sites.domain.js';
export { SitesModule } from './sites.module.js';
export { LoadSeeded } from './sites.events.js';
export { SiteAddresses } from './site/site.addresses.js';
export { DraftSite } from './site/commands/draft-site.js';
export { FoundProvince } from './site/commands/found-province.js';
export { OpenSite } from './site/commands/open-site.js';
export { SiteLoaders } from './site/site.loader.js';
export { countyCode } from './site/site.registry.js';
export { SiteType } from './site/site.types.js';
export { CreateUnit } from './unit/commands/create-unit.js';
export { UnitLoaders } from './unit/unit.loader.js';
export { UnitType } from './unit/unit.types.js';
