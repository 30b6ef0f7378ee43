import { Injectable } from '@nestjs/common';
import type { Scope, Site } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { ParentNotLive } from '../../sites.errors.js';
import { SiteOpened } from '../../sites.events.js';
import { Opening } from '../opening/opening.js';
import type { OpenSiteInput } from '../site.inputs.js';
import { SiteRepository } from '../site.repository.js';
import { SiteShowcase } from '../site.showcase.js';
import { SiteSubject } from '../site.subject.js';

/** Opens the current draft once nothing is missing; it answers on its host the moment this commits. */
@Injectable()
export class OpenSite {
  constructor(
    private readonly transition: Transition,
    private readonly subject: SiteSubject,
    private readonly sites: SiteRepository,
    private readonly opening: Opening,
    private readonly showcase: SiteShowcase,
  ) {}

  async run(scope: Scope, { version }: OpenSiteInput): Promise<Site> {
    const standing = await this.opening.standing(scope);
    return this.transition.run(scope, this.subject, {
      id: scope.tenantId,
      version,
      event: 'open',
      tells: SiteOpened,
      requires: async (site) => {
        await this.requireLiveParent(site);
        await this.opening.requireReady(site, standing);
      },
      follows: (site) => this.showcase.refresh(scope, site),
    });
  }

  private async requireLiveParent(site: Site): Promise<void> {
    if (!site.parentId) return;
    const [parent] = await this.sites.byIds([site.parentId]);
    if (parent?.state !== 'live') throw new ParentNotLive();
  }
}
