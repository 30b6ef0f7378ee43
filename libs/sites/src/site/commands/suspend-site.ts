import { Injectable } from '@nestjs/common';
import type { Scope, Site } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { SiteSuspended } from '../../sites.events.js';
import type { SuspendSiteInput } from '../site.inputs.js';
import { SiteShowcase } from '../site.showcase.js';
import { SiteSubject } from '../site.subject.js';

/** R47-08: takes the current site off line for a time; its pages say why. */
@Injectable()
export class SuspendSite {
  constructor(
    private readonly transition: Transition,
    private readonly sites: SiteSubject,
    private readonly showcase: SiteShowcase,
  ) {}

  run(scope: Scope, { version, reason }: SuspendSiteInput): Promise<Site> {
    return this.transition.run(scope, this.sites, {
      id: scope.tenantId,
      version,
      event: 'suspend',
      note: reason.trim(),
      tells: SiteSuspended,
      follows: (site) => this.showcase.refresh(scope, site),
    });
  }
}
