import { type Cadence, cadenceOf, type Channel, type Choosable, type OutwardChannel } from '../preference/cadence.js';

/** Ways out of the platform, in the order they are tried. */
export const OUTWARD: readonly OutwardChannel[] = ['mail', 'sms'];

/** What is known of one receiver. */
export interface Receiver {
  readonly personId: string;
  /** What they chose for this topic. */
  readonly chosen: Readonly<Partial<Record<Channel, Cadence>>>;
  /** The channels they have a confirmed address for. */
  readonly reachable: readonly Channel[];
}

/** How one receiver is told. */
export interface Route {
  readonly personId: string;
  readonly inApp: boolean;
  readonly outward: readonly { readonly channel: OutwardChannel; readonly cadence: Cadence }[];
}

/** How each receiver is told; somebody who wants to hear nothing of the topic is left out. */
export function routesFor(topic: Choosable, receivers: readonly Receiver[]): Route[] {
  return receivers
    .map((receiver) => routeFor(topic, receiver))
    .filter(({ inApp, outward }) => inApp || outward.length > 0);
}

function routeFor(topic: Choosable, { personId, chosen, reachable }: Receiver): Route {
  const outward = OUTWARD.filter((channel) => reachable.includes(channel))
    .map((channel) => ({ channel, cadence: cadenceOf(topic, channel, chosen[channel]) }))
    .filter(({ cadence }) => cadence !== 'never');
  return { personId, outward, inApp: cadenceOf(topic, 'in-app', chosen['in-app']) === 'immediately' };
}
