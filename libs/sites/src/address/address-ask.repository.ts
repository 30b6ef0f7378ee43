import { Injectable } from '@nestjs/common';
import { Database } from '@jiyue/tenancy';
import { AddressAskEnded, AddressAskNotFound } from '../sites.errors.js';
import { AddressAsk } from './address-ask.entity.js';

/** Questions for another address, in the open transaction. */
@Injectable()
export class AddressAskRepository {
  constructor(private readonly db: Database) {}

  /** The open question with this id. */
  async open(id: string): Promise<AddressAsk> {
    const ask = await this.db.manager.findOneBy(AddressAsk, { id });
    if (!ask) throw new AddressAskNotFound();
    if (ask.state !== 'ASKED') throw new AddressAskEnded();
    return ask;
  }

  /** Open questions of sites, by site; inside db.supervise. */
  openOf(siteIds: readonly string[]): Promise<(AddressAsk & { siteId: string })[]> {
    return this.db.manager.query(
      `select a.tenant_id as "siteId", a.id, a.host, a.domain, a.reason, a.asked_by_name as "askedByName",
          a.asked_at as "askedAt" from sites_address_ask a where a.tenant_id = any($1::uuid[]) and a.state = 'ASKED'`,
      [siteIds],
    );
  }

  /** Adds a question; one that was open gives way to it. */
  async replace(ask: AddressAsk): Promise<void> {
    await this.db.manager.update(AddressAsk, { state: 'ASKED' }, { state: 'REPLACED', decidedAt: ask.askedAt });
    await this.db.manager.insert(AddressAsk, ask);
  }

  /** Ends an open question, unless somebody did meanwhile. */
  async end(id: string, change: Pick<AddressAsk, 'state' | 'decidedBy' | 'decidedAt' | 'note'>): Promise<void> {
    const { affected } = await this.db.manager.update(AddressAsk, { id, state: 'ASKED' }, change);
    if (!affected) throw new AddressAskEnded();
  }
}
