import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { atHome } from '../at-home.js';
import { CadenceNotOffered, TopicUnknown } from '../notify.errors.js';
import { PreferenceSet } from '../notify.events.js';
import { Topics } from '../topic/topics.js';
import { type Cadence, type Channel, choicesOf } from './cadence.js';
import { PreferenceRepository } from './preference.repository.js';

/** What somebody chooses. */
export interface Choice {
  readonly topic: string;
  readonly channel: Channel;
  readonly cadence: Cadence;
}

/** Says when messages of a topic come on a channel. What already waits keeps the cadence it was told with. */
@Injectable()
export class SetPreference {
  constructor(
    private readonly db: Database,
    private readonly topics: Topics,
    private readonly preferences: PreferenceRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { topic, channel, cadence }: Choice): Promise<void> {
    const home = atHome(scope);
    const personId = scope.actor.userId;
    return this.db.write(home, async () => {
      authorize(scope.actor, 'change', 'MessageSetting', { personId });
      const known = this.topics.find(topic);
      if (!known) throw new TopicUnknown({ topic });
      if (!choicesOf(known, channel).includes(cadence)) throw new CadenceNotOffered({ topic, channel, cadence });
      await this.preferences.keep({ personId, topic, channel, cadence });
      await this.journal.record(home, PreferenceSet, { topic, channel, cadence }, { subjectId: personId });
    });
  }
}
