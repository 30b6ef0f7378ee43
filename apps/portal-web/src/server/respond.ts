import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
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
  // Browsers heed it over TLS only, so it does no harm on a laptop.
  'strict-transport-security': 'max-age=31536000',
};

type Encoding = { readonly name: string; readonly body: Buffer };

// No browser's header is half as long; what is longer is written to make work and is not read.
const LONGEST = { 'accept-encoding': 512, 'if-none-match': 2048 } as const;

/** The parts of a header that lists something; of one that is too long, none. */
function listed(request: IncomingMessage, name: keyof typeof LONGEST): string[] {
  const header = request.headers[name] ?? '';
  return header.length > LONGEST[name] ? [] : header.split(',').map((part) => part.trim());
}

/** `gzip` or `gzip;q=0.5`; at the weight 0 it is refused. */
function accepts(codings: readonly string[], name: string): boolean {
  return codings.some((coding) => {
    const [word = '', weight = 'q=1'] = coding.toLowerCase().split(';', 2);
    const [key = '', value] = weight.split('=', 2);
    return word.trim() === name && key.trim() === 'q' && Number(value) > 0;
  });
}

/** The smallest body the client can read. */
export function chooseBody(request: IncomingMessage, { identity, gzip, brotli }: Packed): Encoding {
  const codings = listed(request, 'accept-encoding');
  if (brotli && accepts(codings, 'br')) return { name: 'br', body: brotli };
  if (gzip && accepts(codings, 'gzip')) return { name: 'gzip', body: gzip };
  return { name: '', body: identity };
}

function isKnown(request: IncomingMessage, etag: string): boolean {
  return listed(request, 'if-none-match').some((known) => known === etag || known === '*');
}

/** Answers what was no request, or had too much at its head, as the page says it; the connection ends with it. */
export function refuse(socket: Duplex, { status, headers, identity }: Packed): void {
  if (!socket.writable) return void socket.destroy();
  const all = { ...SECURITY_HEADERS, ...headers, 'content-length': identity.length, connection: 'close' };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.write([`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', ''].join('\r\n'));
  socket.end(identity);
}

/** Sends what was packed, or says that the client has it already. */
export function send(request: IncomingMessage, response: ServerResponse, page: Packed): void {
  const headers: Record<string, string | number> = { ...SECURITY_HEADERS, ...page.headers, vary: 'Accept-Encoding' };
  if (page.status === 200) headers['etag'] = page.etag;
  if (page.status === 200 && isKnown(request, page.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const { name, body } = chooseBody(request, page);
  if (name) headers['content-encoding'] = name;
  headers['content-length'] = body.length;
  response.writeHead(page.status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}
