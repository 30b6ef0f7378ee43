import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { type JobData, type JobHandler, Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { postOffice } from '../at-home.js';
import { DeliveryRepository } from '../delivery/delivery.repository.js';
import { MessageRepository } from '../message/message.repository.js';
import { PeopleTold } from '../notify.events.js';
import type { Topic } from '../topic/topic.js';
import type { QueuedNotice } from './notify.js';
import { Receivers } from './receivers.js';
import { routesFor } from './plan.js';

/** A notice on its way to the people of one home site. */
interface Batch {
  readonly data: JobData;
  readonly topic: Topic;
  readonly notice: QueuedNotice;
  readonly personIds: readonly string[];
}

/** Turns a notice into a message for each person, at the home site of each, once however often the job runs. */
@Injectable()
export class TellPeople implements JobHandler {
  constructor(
    private readonly db: Database,
    private readonly receivers: Receivers,
    private readonly messages: MessageRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly journal: Journal,
  ) {}

  /** A job of {@link TELL_QUEUE}. A topic that this release no longer knows is told to nobody. */
  async handle(data: JobData): Promise<void> {
    const notice = data.payload as QueuedNotice;
    const topic = this.receivers.topic(notice.topic);
    if (!topic) return;
    for (const [home, personIds] of await this.receivers.byHome(notice.to)) {
      await this.tellHome(postOffice(home, data.eventId), { data, topic, notice, personIds });
    }
  }

  private async tellHome(scope: Scope, { data, topic, notice, personIds }: Batch): Promise<void> {
    const untold = await this.db.read(scope, () => this.messages.untold(data.eventId, topic.key, personIds));
    if (untold.length === 0) return;
    await this.db.write(scope, async () => {
      authorize(scope.actor, 'send', 'Message', {});
      const routes = routesFor(topic, await this.receivers.receivers(topic.key, untold));
      const { about, params = {}, link = null } = notice;
      const shared = { topic: topic.key, eventId: data.eventId, siteId: data.tenantId, about, params, link };
      const added = await this.messages.add(shared, routes);
      await this.deliveries.add(scope.tenantId, added);
      const told = { topic: topic.key, count: added.length };
      await this.journal.record(scope, PeopleTold, told, { subjectId: data.eventId });
    });
  }
}
