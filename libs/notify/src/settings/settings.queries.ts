import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Database, type Scope } from '@jiyue/tenancy';
import { AddressRepository } from '../address/address.repository.js';
import { atHome } from '../at-home.js';
import { cadenceOf, CHANNELS, choicesOf } from '../preference/cadence.js';
import { type Preference, PreferenceRepository } from '../preference/preference.repository.js';
import { OUTWARD } from '../tell/plan.js';
import type { Topic } from '../topic/topic.js';
import { Topics } from '../topic/topics.js';
import type { SettingsType, TopicSettingType } from './settings.types.js';

/** How somebody wants their messages, and where. */
@Injectable()
export class SettingsQueries {
  constructor(
    private readonly db: Database,
    private readonly topics: Topics,
    private readonly preferences: PreferenceRepository,
    private readonly addresses: AddressRepository,
  ) {}

  async own(scope: Scope): Promise<SettingsType> {
    const personId = scope.actor.userId;
    authorize(scope.actor, 'read', 'MessageSetting', { personId });
    return this.db.read(atHome(scope), async () => {
      const chosen = await this.preferences.ofPerson(personId);
      const rows = await this.addresses.ofPerson(personId);
      const addresses = OUTWARD.map((channel) => {
        const { address = null, pending = null } = rows.find((row) => row.channel === channel) ?? {};
        return { channel, address, pending };
      });
      return { addresses, topics: this.topics.all.map((topic) => settingOf(topic, chosen)) };
    });
  }
}

function settingOf(topic: Topic, chosen: readonly Preference[]): TopicSettingType {
  const { key, label, urgent } = topic;
  const channels = CHANNELS.filter((channel) => topic.channels[channel]).map((channel) => {
    const own = chosen.find((one) => one.topic === key && one.channel === channel);
    return { channel, cadence: cadenceOf(topic, channel, own?.cadence), choices: choicesOf(topic, channel) };
  });
  return { topic: key, label, isUrgent: urgent, channels };
}
