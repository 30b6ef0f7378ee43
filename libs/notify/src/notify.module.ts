import { Global, Module, type Provider } from '@nestjs/common';
import { DOMAINS, type DomainDeclaration, partsOf } from '@jiyue/platform';
import { AddressRepository } from './address/address.repository.js';
import { ConfirmAddress } from './address/confirm-address.js';
import { EnterAddress } from './address/enter-address.js';
import { RemoveAddress } from './address/remove-address.js';
import { SendCode } from './address/send-code.js';
import { DeliverMessage } from './delivery/deliver-message.js';
import { DeliveryRepository } from './delivery/delivery.repository.js';
import { LetterDesk } from './delivery/letter-desk.js';
import { Digests, SendDailyDigests, SendWeeklyDigests } from './delivery/send-digests.js';
import { SendLetter } from './delivery/send-letter.js';
import { ForgetMessages } from './message/forget-messages.js';
import { SendInvitation } from './invitation/send-invitation.js';
import { MarkMessagesRead } from './message/mark-messages-read.js';
import { MessageQueries } from './message/message.queries.js';
import { MessageRepository } from './message/message.repository.js';
import { MessageResolver } from './message/message.resolver.js';
import { PreferenceRepository } from './preference/preference.repository.js';
import { SetPreference } from './preference/set-preference.js';
import { SettingsCommands } from './settings/settings.commands.js';
import { SettingsQueries } from './settings/settings.queries.js';
import { SettingsResolver } from './settings/settings.resolver.js';
import { FollowEvents } from './tell/follow-events.js';
import { Notify } from './tell/notify.js';
import { Receivers } from './tell/receivers.js';
import { TellPeople } from './tell/tell-people.js';
import { Topics } from './topic/topics.js';

const PROVIDERS: Provider[] = [
  {
    provide: Topics,
    useFactory: (domains: readonly DomainDeclaration[]) => new Topics(partsOf(domains, 'topics')),
    inject: [DOMAINS],
  },
  MessageRepository,
  DeliveryRepository,
  PreferenceRepository,
  AddressRepository,
  Notify,
  Receivers,
  TellPeople,
  FollowEvents,
  LetterDesk,
  SendLetter,
  DeliverMessage,
  Digests,
  SendDailyDigests,
  SendWeeklyDigests,
  SendCode,
  SendInvitation,
  EnterAddress,
  ConfirmAddress,
  RemoveAddress,
  SetPreference,
  MarkMessagesRead,
  ForgetMessages,
  MessageQueries,
  SettingsQueries,
  SettingsCommands,
];

/**
 * Telling people, for every other module. Besides the doors, the journal and the registry of persons it asks for an
 * `Outward`, which the composition makes. It serves nothing itself: a global module's resolvers would appear on every
 * endpoint.
 */
@Global()
@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class NotifyModule {}

/** What the staff endpoint serves of it. */
@Module({ providers: [MessageResolver, SettingsResolver] })
export class NotifyStaffModule {}
