import { Injectable } from '@nestjs/common';
import type { Scope, Site } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { SiteResumed } from '../../sites.events.js';
import type { OpenSiteInput } from '../site.inputs.js';
import { SiteShowcase } from '../site.showcase.js';
import { SiteSubject } from '../site.subject.js';

/** Puts a suspended site back on line. */
@Injectable()
export class ResumeSite {
  constructor(
    private readonly transition: Transition,
    private readonly sites: SiteSubject,
    private readonly showcase: SiteShowcase,
  ) {}

  run(scope: Scope, { version }: OpenSiteInput): Promise<Site> {
    return this.transition.run(scope, this.sites, {
      id: scope.tenantId,
      version,
      event: 'resume',
      tells: SiteResumed,
      follows: (site) => this.showcase.refresh(scope, site),
    });
  }
}
