import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { LRUCache } from 'lru-cache';
import type { Coding, Packed } from './packed.js';

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

// No browser's header is half as long; what is longer is written to make work and is not read.
const LONGEST = { 'accept-encoding': 512, 'if-none-match': 2048 } as const;

/** `gzip` or `gzip;q=0.5`; at the weight 0 it is refused. */
function accepts(codings: readonly string[], name: string): boolean {
  return codings.some((coding) => {
    const [word = '', weight = 'q=1'] = coding.toLowerCase().split(';', 2);
    const [key = '', value] = weight.split('=', 2);
    return word.trim() === name && key.trim() === 'q' && Number(value) > 0;
  });
}

function bestOf(header: string): Coding {
  const codings = header.split(',');
  if (accepts(codings, 'br')) return 'br';
  return accepts(codings, 'gzip') ? 'gzip' : '';
}

// Browsers write this header in a handful of ways: each is read once.
const READ = new LRUCache<string, Coding>({ max: 64 });

/** The encoding with the smallest body that the client can read. */
export function codingFor(request: IncomingMessage, { isCompressible }: Packed): Coding {
  const header = request.headers['accept-encoding'];
  if (!isCompressible || !header || header.length > LONGEST['accept-encoding']) return '';
  const known = READ.get(header);
  if (known !== undefined) return known;
  const best = bestOf(header);
  READ.set(header, best);
  return best;
}

function isKnown(request: IncomingMessage, etag: string): boolean {
  const header = request.headers['if-none-match'];
  if (!header || header.length > LONGEST['if-none-match']) return false;
  return header.split(',').some((part) => part.trim() === etag || part.trim() === '*');
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
  if (page.status === 200 && isKnown(request, page.etag)) {
    response
      .writeHead(
        304,
        page.head('known', () => headLines(page, {})),
      )
      .end();
    return;
  }
  const coding = codingFor(request, page);
  const body = page.body(coding);
  if (!(body instanceof Promise)) return sendBody(request, response, { page, coding, body });
  body.then(
    (made) => sendBody(request, response, { page, coding, body: made }),
    () => sendBody(request, response, { page, coding: '', body: page.identity }),
  );
}

type Sent = { readonly page: Packed; readonly coding: Coding; readonly body: Buffer };

function sendBody({ method }: IncomingMessage, response: ServerResponse, { page, coding, body }: Sent): void {
  const lines = page.head(coding, () =>
    headLines(page, {
      ...(coding ? { 'content-encoding': coding } : {}),
      'content-length': String(body.length),
    }),
  );
  response.writeHead(page.status, lines);
  response.end(method === 'HEAD' ? undefined : body);
}

function headLines(page: Packed, own: Readonly<Record<string, string>>): string[] {
  const etag = page.status === 200 ? { etag: page.etag } : {};
  return Object.entries({ ...SECURITY_HEADERS, ...page.headers, vary: 'Accept-Encoding', ...etag, ...own }).flat();
}
