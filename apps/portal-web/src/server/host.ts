import { domainToASCII } from 'node:url';

const PORT = /:\d{1,5}$/;
const ALLOWED = /^[a-z0-9.-]*$/;
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const NAME = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`);
const MAX_NAME = 253;

/** Node hands header bytes over as Latin-1; a name in Chinese was meant as UTF-8. */
function asUnicode(raw: string): string {
  return /^[\u0000-\u00ff]*$/.test(raw) ? Buffer.from(raw, 'latin1').toString('utf8') : raw;
}

function toAscii(name: string): string {
  const lower = name.toLowerCase();
  if (ALLOWED.test(lower)) return lower;
  // Only letters outside ASCII are translated: percent signs, slashes and the like are no part of a name.
  const plain = lower.replace(/[^\u0000-\u007f]/gu, '');
  return ALLOWED.test(plain) && !lower.includes('\ufffd') ? domainToASCII(lower) : '';
}

/** One spelling for every way to write a host: lower case, no port, no trailing dot, punycode; else undefined. */
export function normaliseHost(raw: string | undefined): string | undefined {
  if (!raw || raw.length > MAX_NAME + 6) return undefined;
  const name = toAscii(asUnicode(raw.replace(PORT, '').replace(/\.$/, '')));
  return name.length <= MAX_NAME && NAME.test(name) ? name : undefined;
}
