import { isIPv6 } from 'node:net';

const NETWORK_WORDS = 4;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * What requests from an address are counted under. One subscriber holds a whole /64 of IPv6 and may use another address
 * for each request, so these are counted by their network; an IPv4 address is itself, however it is written.
 */
export function addressKey(address: string): string {
  const bare = address.split('%', 1)[0] ?? ''; // without the zone of a link-local address
  if (!isIPv6(bare)) return bare;
  return MAPPED.exec(bare)?.[1] ?? `${wordsOf(bare).slice(0, NETWORK_WORDS).join(':')}::/64`;
}

/** The eight words of an address, without leading zeros; the dotted end that some have is beyond the network. */
function wordsOf(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::');
  const [before, after] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const missing = tail === undefined ? 0 : Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0));
  const words = [...(before ?? []), ...Array.from({ length: missing }, () => '0'), ...(after ?? [])];
  return words.map((word) => word.replace(/^0+(?=.)/, ''));
}
