import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope, type Site } from '@jiyue/tenancy';
import { AddressReasonMissing } from '../sites.errors.js';
import { AddressGranted, AddressRefused } from '../sites.events.js';
import { SiteRegistrar } from '../site/site.registrar.js';
import { SiteRepository } from '../site/site.repository.js';
import { SiteShowcase } from '../site/site.showcase.js';
import { viewOf } from '../site/site.view.js';
import { AddressAskRepository } from './address-ask.repository.js';
import type { DecideAddressInput } from './address.types.js';

/** The level above grants the current site the address it asked for, or refuses it with a reason. */
@Injectable()
export class DecideAddress {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteRepository,
    private readonly registrar: SiteRegistrar,
    private readonly asks: AddressAskRepository,
    private readonly showcase: SiteShowcase,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: DecideAddressInput): Promise<Site> {
    return this.db.write(scope, async () => {
      const before = await this.sites.get(scope.tenantId);
      authorize(scope.actor, 'decide', 'Site', viewOf(before));
      const note = input.note?.trim() || null;
      if (!input.isGranted && !note) throw new AddressReasonMissing({}, [{ field: 'note', rule: 'required' }]);
      const { id: askId, host, domain } = await this.asks.open(input.askId);
      const by = { decidedBy: scope.actor.userId, decidedAt: scope.now, note };
      await this.asks.end(askId, { ...by, state: input.isGranted ? 'GRANTED' : 'REFUSED' });
      const site = input.isGranted ? await this.move(scope, before, { host, domain }) : before;
      await this.journal.record(
        scope,
        input.isGranted ? AddressGranted : AddressRefused,
        { siteId: site.id, askId },
        { subjectId: site.id, title: `${site.name}：${host}`, before, after: site },
      );
      return site;
    });
  }

  private async move(scope: Scope, before: Site, { host, domain }: Pick<Site, 'host' | 'domain'>): Promise<Site> {
    const change = await this.registrar.change(before, { version: before.version, host, domain });
    const site = await this.sites.change(before.id, before.version, change);
    await this.showcase.refresh(scope, site);
    return site;
  }
}
