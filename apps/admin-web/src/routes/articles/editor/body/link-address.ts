import { isLink, linkAddress } from '@jiyue/kernel';

const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/u;

/** What somebody typed, as the address of a link; null when it leads nowhere. A name of a host alone is one of the web. */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (/\s/.test(text)) return null;
  if (HOST.test(text) && !text.includes('@')) return addressOf(`https://${text}`);
  if (!isLink(text)) return null;
  return /^https?:/i.test(text) && !isWebAddress(text) ? null : linkAddress(text);
}

function isWebAddress(text: string): boolean {
  const { hostname } = URL.canParse(text) ? new URL(text) : { hostname: '' };
  return hostname.includes('.') || hostname === 'localhost';
}
