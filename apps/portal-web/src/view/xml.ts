import { escapeHtml } from '@jiyue/kernel';

// Control characters that XML 1.0 cannot carry at all.
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it may stand in XML, in elements and attributes alike. */
export function xml(text: string): string {
  return escapeHtml(text.replace(IMPOSSIBLE, ''));
}
