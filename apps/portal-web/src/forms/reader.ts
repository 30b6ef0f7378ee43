import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddr from 'proxy-addr';

/** Whom a limit counts as one: an IPv4 address, or the /64 that one IPv6 line has. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return Buffer.from(parsed.toByteArray().slice(0, 8)).toString('hex');
}

/** Finds out where a request comes from; only the proxies named in the configuration are believed. */
export function readerBehind(trustedProxies: string): (asked: IncomingMessage) => string {
  const trust = proxyAddr.compile(trustedProxies.split(',').map((each) => each.trim()));
  return (asked) => networkOf(proxyAddr(asked, trust));
}
