import { Injectable } from '@nestjs/common';
import { PersonRegistry } from '@jiyue/auth';
import { Database, type Scope, Site } from '@jiyue/tenancy';
import { In } from 'typeorm';
import { AddressRepository } from '../address/address.repository.js';
import { LetterRefused } from '../channel/channel.js';
import { Topics } from '../topic/topics.js';
import type { Manner, Said, Written } from './compose.js';
import type { Ending, Waiting } from './delivery.repository.js';
import { Outward } from './outward.js';

/** What became of a letter. */
export interface Result {
  readonly state: Ending;
  readonly reason: string;
}

/** What a letter is made and sent with. */
@Injectable()
export class LetterDesk {
  constructor(
    private readonly registry: PersonRegistry,
    private readonly addresses: AddressRepository,
    private readonly topics: Topics,
    private readonly db: Database,
    private readonly outward: Outward,
  ) {}

  /** Where the letter goes now; null when nobody is to get it any more. */
  async addressOf(scope: Scope, { personId, channel }: Waiting): Promise<string | null> {
    const person = await this.registry.byId(personId);
    if (!person || person.isDisabled) return null;
    const row = await this.db.read(scope, () => this.addresses.find({ personId, channel }));
    return row?.address ?? null;
  }

  /** The messages with all their words; those of topics that no release knows any more are left out. */
  async said(scope: Scope, items: readonly Waiting[]): Promise<Said[]> {
    const ids = [...new Set(items.map(({ siteId }) => siteId))];
    const sites = await this.db.read(scope, () => this.db.manager.findBy(Site, { id: In(ids) }));
    return items.flatMap(({ topic: key, params, link, siteId }) => {
      const topic = this.topics.find(key);
      const siteName = sites.find(({ id }) => id === siteId)?.shortName ?? null;
      return topic ? [{ topic, params, siteName, url: this.outward.urlOf(link) }] : [];
    });
  }

  /** How the letter is written. */
  mannerOf({ channel }: Waiting): Manner {
    return { channel, language: this.outward.language };
  }

  /** Hands the letter over, outside any transaction. */
  async post({ id, channel }: Waiting, to: string, { subject, text }: Written): Promise<Result> {
    try {
      await this.outward.outlets[channel].send({ id, to, subject, text });
      return { state: 'sent', reason: '' };
    } catch (error) {
      if (error instanceof LetterRefused) return { state: 'refused', reason: error.reason };
      throw error;
    }
  }
}
