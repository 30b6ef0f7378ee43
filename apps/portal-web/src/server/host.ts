import { hostName } from '@jiyue/kernel';

const PORT = /:\d{1,5}$/;

/** Node hands header bytes over as Latin-1; a name in Chinese was meant as UTF-8. */
function asUnicode(raw: string): string {
  return /^[\u0000-\u00ff]*$/.test(raw) ? Buffer.from(raw, 'latin1').toString('utf8') : raw;
}

/** The host of a `Host` header, without its port, in its one spelling; undefined where it is none. */
export function readHost(raw: string | undefined): string | undefined {
  return raw ? (hostName(asUnicode(raw.replace(PORT, ''))) ?? undefined) : undefined;
}
