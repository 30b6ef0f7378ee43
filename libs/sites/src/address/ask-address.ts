import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { AddressUnchanged, SiteStateConflict } from '../sites.errors.js';
import { AddressAsked } from '../sites.events.js';
import { SiteRegistrar } from '../site/site.registrar.js';
import { SiteRepository } from '../site/site.repository.js';
import { viewOf } from '../site/site.view.js';
import type { AddressAsk } from './address-ask.entity.js';
import { AddressAskRepository } from './address-ask.repository.js';
import type { AskAddressInput } from './address.types.js';

/** Asks the level above for another host or domain of the current open site. What could never be granted is refused at once. */
@Injectable()
export class AskAddress {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteRepository,
    private readonly registrar: SiteRegistrar,
    private readonly asks: AddressAskRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: AskAddressInput): Promise<AddressAsk> {
    return this.db.write(scope, async () => {
      const site = await this.sites.get(scope.tenantId);
      authorize(scope.actor, 'change', 'Site', viewOf(site));
      if (site.state === 'draft' || site.state === 'closed')
        throw new SiteStateConflict({ state: site.state, act: 'ask' });
      const wanted = { version: site.version, host: input.host ?? null, domain: input.domain ?? null };
      const { host, domain } = { ...site, ...(await this.registrar.change(site, wanted)) };
      if (host === site.host && domain === site.domain) throw new AddressUnchanged();
      await this.sites.requireFree(site.id, { host, domain });
      const ask = askOf(scope, { host, domain, reason: input.reason.trim() });
      await this.asks.replace(ask);
      await this.journal.record(
        scope,
        AddressAsked,
        { siteId: site.id, askId: ask.id },
        { subjectId: site.id, title: `${site.name}：${host}`, after: ask },
      );
      return ask;
    });
  }
}

function askOf(scope: Scope, given: Pick<AddressAsk, 'host' | 'domain' | 'reason'>): AddressAsk {
  return {
    ...given,
    id: newId(scope.now.getTime()),
    state: 'ASKED',
    askedBy: scope.actor.userId,
    askedByName: scope.actor.name,
    askedAt: scope.now,
    decidedBy: null,
    decidedAt: null,
    note: null,
  };
}
