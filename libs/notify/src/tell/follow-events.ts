import { Inject, Injectable } from '@nestjs/common';
import { DOMAINS, type DomainDeclaration, type JobData, type JobHandler, partsOf } from '@jiyue/platform';
import type { Fact } from '../topic/tell.js';
import { TellPeople } from './tell-people.js';

/** Queue of the events that somebody is told of. */
export const FOLLOW_QUEUE = 'notify-follow';

/** Tells people of the events that domains declare in `tells`. */
@Injectable()
export class FollowEvents implements JobHandler {
  constructor(
    @Inject(DOMAINS) private readonly domains: readonly DomainDeclaration[],
    private readonly people: TellPeople,
  ) {}

  /** A job of {@link FOLLOW_QUEUE}; telling twice is told once. */
  async handle(data: JobData): Promise<void> {
    const { eventId, tenantId } = data;
    const fact: Fact = { eventId, tenantId, payload: { ...data.payload } };
    for (const { event, topic, telling } of partsOf(this.domains, 'tells')) {
      if (event !== data.event) continue;
      await this.people.handle({ eventId, tenantId, payload: { ...telling(fact), topic: topic.key } });
    }
  }
}
