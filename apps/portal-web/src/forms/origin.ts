import type { IncomingHttpHeaders } from 'node:http';

function originOf(address: string | undefined): URL | undefined {
  return address && URL.canParse(address) ? new URL(address) : undefined;
}

/** Whether a form was sent from a page of the host it was sent to. Who says nothing about it is not believed. */
export function isFromHere(headers: IncomingHttpHeaders, ownOrigin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const source = originOf(headers.origin ?? headers.referer);
  if (!source) return site === 'same-origin' && headers.origin === undefined;
  return source.origin === ownOrigin || source.host === headers.host?.toLowerCase();
}
