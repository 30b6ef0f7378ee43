import { ContentModule } from '@jiyue/content';
import { Module } from '@nestjs/common';
import { AddressAskRepository } from './address/address-ask.repository.js';
import { AddressResolver } from './address/address.resolver.js';
import { AskAddress } from './address/ask-address.js';
import { DecideAddress } from './address/decide-address.js';
import { CreateUnit } from './unit/commands/create-unit.js';
import { UnitLoaders } from './unit/unit.loader.js';
import { UnitQueries } from './unit/unit.queries.js';
import { UnitRepository } from './unit/unit.repository.js';
import { UnitResolver } from './unit/unit.resolver.js';
import { ChangeSite } from './site/commands/change-site.js';
import { DraftSite } from './site/commands/draft-site.js';
import { FoundProvince } from './site/commands/found-province.js';
import { OpenSite } from './site/commands/open-site.js';
import { ResumeSite } from './site/commands/resume-site.js';
import { SuspendSite } from './site/commands/suspend-site.js';
import { CONTENT_JOINS } from './site/content-joins.resolver.js';
import { Opening } from './site/opening/opening.js';
import { SiteActsResolver } from './site/site-acts.resolver.js';
import { SiteLoaders } from './site/site.loader.js';
import { SiteQueries } from './site/site.queries.js';
import { SiteReach } from './site/site.reach.js';
import { SiteRegistrar } from './site/site.registrar.js';
import { SiteRepository } from './site/site.repository.js';
import { SiteFieldsResolver, SiteResolver } from './site/site.resolver.js';
import { SiteSubject } from './site/site.subject.js';
import { SiteShowcase } from './site/site.showcase.js';

const COMMANDS = [
  CreateUnit,
  DraftSite,
  ChangeSite,
  OpenSite,
  SuspendSite,
  ResumeSite,
  FoundProvince,
  AskAddress,
  DecideAddress,
];
const READS = [
  UnitRepository,
  UnitQueries,
  UnitLoaders,
  SiteRepository,
  AddressAskRepository,
  SiteSubject,
  SiteQueries,
  SiteLoaders,
  SiteReach,
];
const RESOLVERS = [...CONTENT_JOINS, SiteResolver, SiteFieldsResolver, SiteActsResolver, AddressResolver, UnitResolver];

/**
 * The register of units and sites. It needs from the composition: Database, Journal, Transition, ScopeFactory, Responsibility and
 * SiteAddresses.
 */
@Module({
  imports: [ContentModule],
  providers: [...COMMANDS, ...READS, ...RESOLVERS, Opening, SiteRegistrar, SiteShowcase],
  exports: [...COMMANDS, SiteLoaders, UnitLoaders],
})
export class SitesModule {}
