import { Injectable } from '@nestjs/common';
import { PersonRegistry } from '@jiyue/auth';
import { AddressRepository } from '../address/address.repository.js';
import { PreferenceRepository } from '../preference/preference.repository.js';
import type { Topic } from '../topic/topic.js';
import { Topics } from '../topic/topics.js';
import type { Receiver } from './plan.js';

/** What there is to know of those who are to be told. */
@Injectable()
export class Receivers {
  constructor(
    private readonly topics: Topics,
    private readonly registry: PersonRegistry,
    private readonly preferences: PreferenceRepository,
    private readonly addresses: AddressRepository,
  ) {}

  topic(key: string): Topic | null {
    return this.topics.find(key);
  }

  /** The persons by their home site; whoever is unknown or disabled is left out. */
  async byHome(personIds: readonly string[]): Promise<Map<string, string[]>> {
    const homes = new Map<string, string[]>();
    for (const { id, homeSiteId, isDisabled } of await this.registry.byIds([...new Set(personIds)])) {
      if (!isDisabled) homes.set(homeSiteId, [...(homes.get(homeSiteId) ?? []), id]);
    }
    return homes;
  }

  /** What persons of the open transaction's site chose for a topic, and how they can be reached. */
  async receivers(topic: string, personIds: readonly string[]): Promise<Receiver[]> {
    const chosen = await this.preferences.ofTopic(topic, personIds);
    const confirmed = await this.addresses.confirmed(personIds);
    return personIds.map((personId) => ({
      personId,
      chosen: Object.fromEntries(of(personId, chosen).map(({ channel, cadence }) => [channel, cadence])),
      reachable: of(personId, confirmed).map(({ channel }) => channel),
    }));
  }
}

function of<T extends { readonly personId: string }>(personId: string, rows: readonly T[]): T[] {
  return rows.filter((row) => row.personId === personId);
}
