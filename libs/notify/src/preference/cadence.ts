/** Ways a message reaches somebody. `in-app` is the list behind the bell. */
export const CHANNELS = ['in-app', 'mail', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Channels that leave the platform, for which an address is needed. */
export type OutwardChannel = Exclude<Channel, 'in-app'>;

/** When a message goes out on a channel. */
export const CADENCES = ['immediately', 'daily', 'weekly', 'never'] as const;
export type Cadence = (typeof CADENCES)[number];

/** Cadences that gather messages to one digest. */
export type DigestCadence = Extract<Cadence, 'daily' | 'weekly'>;

/** What a topic says of its channels: the cadence of everybody who has chosen nothing. */
export type ChannelDefaults = Readonly<Partial<Record<Channel, Cadence>>>;

/** A topic as far as choosing goes. */
export interface Choosable {
  readonly urgent: boolean;
  readonly channels: ChannelDefaults;
}

/** The cadences a person may choose; none for a channel the topic does not use. */
export function choicesOf({ urgent, channels }: Choosable, channel: Channel): readonly Cadence[] {
  if (!channels[channel]) return [];
  if (channel !== 'in-app') return CADENCES;
  // a list is there whenever one looks: it has nothing to gather, and what is urgent stays in it
  return urgent ? ['immediately'] : ['immediately', 'never'];
}

/** The cadence in force: what the person chose, if it still may be chosen, else the topic's own. */
export function cadenceOf(topic: Choosable, channel: Channel, chosen?: Cadence): Cadence {
  const usual = topic.channels[channel] ?? 'never';
  return chosen && choicesOf(topic, channel).includes(chosen) ? chosen : usual;
}
