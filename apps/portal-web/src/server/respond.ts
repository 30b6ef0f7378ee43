import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Packed } from './packed.js';

const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** For a form whose challenge the browser works on; its script is a file of the portal. */
export const POLICY_WITH_SCRIPT = `${POLICY}; script-src 'self'`;

/** Said on every response. No page that is read has a script, so none is allowed. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

type Encoding = { readonly name: string; readonly body: Buffer };

function accepts(header: string, name: string): boolean {
  const found = new RegExp(`(?:^|,)\\s*${name}\\s*(?:;\\s*q=([\\d.]+))?\\s*(?:,|$)`, 'i').exec(header);
  return found !== null && Number(found[1] ?? 1) > 0;
}

/** The smallest body the client can read. */
export function chooseBody(header: string | undefined, { identity, gzip, brotli }: Packed): Encoding {
  if (header && brotli && accepts(header, 'br')) return { name: 'br', body: brotli };
  if (header && gzip && accepts(header, 'gzip')) return { name: 'gzip', body: gzip };
  return { name: '', body: identity };
}

function isKnown(request: IncomingMessage, etag: string): boolean {
  const known = request.headers['if-none-match'];
  return known !== undefined && known.split(',').some((each) => each.trim() === etag || each.trim() === '*');
}

/** Sends what was packed, or says that the client has it already. */
export function send(request: IncomingMessage, response: ServerResponse, page: Packed): void {
  const headers: Record<string, string | number> = { ...SECURITY_HEADERS, ...page.headers, vary: 'Accept-Encoding' };
  if (page.status === 200) headers['etag'] = page.etag;
  if (page.status === 200 && isKnown(request, page.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const { name, body } = chooseBody(request.headers['accept-encoding'], page);
  if (name) headers['content-encoding'] = name;
  headers['content-length'] = body.length;
  response.writeHead(page.status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}
