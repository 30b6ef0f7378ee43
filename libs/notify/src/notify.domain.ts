import { defineDomain, eventsIn } from '@jiyue/platform';
import { CODE_QUEUE } from './address/enter-address.js';
import { SendCode } from './address/send-code.js';
import { DeliverMessage } from './delivery/deliver-message.js';
import { DELIVER_QUEUE } from './delivery/delivery.repository.js';
import { SendDailyDigests, SendWeeklyDigests } from './delivery/send-digests.js';
import { ForgetMessages } from './message/forget-messages.js';
import { SendInvitation } from './invitation/send-invitation.js';
import { CreateNotify1764000110000 } from './migrations/1764000110000-create-notify.js';
import * as events from './notify.events.js';
import { NotifyModule, NotifyStaffModule } from './notify.module.js';
import { notifyPolicy } from './notify.policy.js';
import { NOTIFY_SUBJECTS } from './notify.subjects.js';
import { FOLLOW_QUEUE, FollowEvents } from './tell/follow-events.js';
import { TELL_QUEUE } from './tell/notify.js';
import { TellPeople } from './tell/tell-people.js';
import { AUTH_TELLS } from './topic/auth.tells.js';

/**
 * Messages to people, and how each wants them. The lib below it that records people and grants cannot know it, so
 * what is told of those is declared here.
 */
export const notifyDomain = defineDomain({
  name: 'notify',
  errorArea: 'NOTIFY',
  migrations: [CreateNotify1764000110000],
  modules: { staff: [NotifyModule, NotifyStaffModule] },
  events: eventsIn(events),
  subjects: NOTIFY_SUBJECTS,
  policy: notifyPolicy,
  topics: AUTH_TELLS.map(({ topic }) => topic),
  tells: AUTH_TELLS,
  jobs: [
    { queue: 'notify-invitation', event: 'auth.person-invited', handler: SendInvitation },
    { queue: 'notify-invitation-again', event: 'auth.person-invited-again', handler: SendInvitation },
  ],
  errands: [
    { queue: TELL_QUEUE, handler: TellPeople },
    { queue: FOLLOW_QUEUE, handler: FollowEvents },
    { queue: DELIVER_QUEUE, handler: DeliverMessage },
    { queue: CODE_QUEUE, handler: SendCode },
  ],
  clockJobs: [
    { queue: 'notify-digest-daily', cron: '0 8 * * *', handler: SendDailyDigests },
    { queue: 'notify-digest-weekly', cron: '0 8 * * 1', handler: SendWeeklyDigests },
    { queue: 'notify-forget', cron: '40 3 * * *', handler: ForgetMessages },
  ],
});
