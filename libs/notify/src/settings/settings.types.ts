import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, Length, Matches } from 'class-validator';
import { BilingualType } from '../message/message.types.js';
import { CADENCES, type Cadence, type Channel, CHANNELS, type OutwardChannel } from '../preference/cadence.js';
import { OUTWARD } from '../tell/plan.js';

export const MessageChannelEnum = { IN_APP: 'in-app', MAIL: 'mail', SMS: 'sms' } as const satisfies Record<
  string,
  Channel
>;
registerEnumType(MessageChannelEnum, { name: 'MessageChannel' });

export const MessageCadenceEnum = {
  IMMEDIATELY: 'immediately',
  DAILY: 'daily',
  WEEKLY: 'weekly',
  NEVER: 'never',
} as const satisfies Record<string, Cadence>;
registerEnumType(MessageCadenceEnum, { name: 'MessageCadence' });

/** How a topic comes on one channel. */
@ObjectType('MessageChannelSetting')
export class ChannelSettingType {
  @Field(() => MessageChannelEnum) channel!: Channel;
  @Field(() => MessageCadenceEnum) cadence!: Cadence;
  @Field(() => [MessageCadenceEnum], { description: 'What may be chosen; a single one cannot be changed.' })
  choices!: readonly Cadence[];
}

/** A topic, and how it comes. */
@ObjectType('MessageTopicSetting')
export class TopicSettingType {
  @Field() topic!: string;
  @Field(() => BilingualType) label!: BilingualType;
  @Field() isUrgent!: boolean;
  @Field(() => [ChannelSettingType]) channels!: ChannelSettingType[];
}

/** Where messages of a channel go. */
@ObjectType('MessageAddress')
export class AddressType {
  @Field(() => MessageChannelEnum) channel!: OutwardChannel;
  @Field(() => String, { nullable: true, description: 'In use: its code came back.' }) address!: string | null;
  @Field(() => String, { nullable: true, description: 'Entered, and waiting for its code.' }) pending!: string | null;
}

/** How whoever is signed in wants their messages. */
@ObjectType('MessageSettings')
export class SettingsType {
  @Field(() => [TopicSettingType]) topics!: TopicSettingType[];
  @Field(() => [AddressType]) addresses!: AddressType[];
}

@InputType()
export class SetMessagePreferenceInput {
  @Field() @Matches(/^[a-z-]+\.[a-z-]+$/) topic!: string;
  @Field(() => MessageChannelEnum) @IsIn(CHANNELS) channel!: Channel;
  @Field(() => MessageCadenceEnum) @IsIn(CADENCES) cadence!: Cadence;
}

@InputType()
export class EnterMessageAddressInput {
  @Field(() => MessageChannelEnum) @IsIn(OUTWARD) channel!: OutwardChannel;
  @Field() @Length(1, 254) address!: string;
}

@InputType()
export class ConfirmMessageAddressInput {
  @Field(() => MessageChannelEnum) @IsIn(OUTWARD) channel!: OutwardChannel;
  @Field() @Matches(/^\d{6}$/) code!: string;
}

@InputType()
export class RemoveMessageAddressInput {
  @Field(() => MessageChannelEnum) @IsIn(OUTWARD) channel!: OutwardChannel;
}
