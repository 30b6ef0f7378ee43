import { escapeHtml } from '@jiyue/kernel';

/** Stands in the drawn page of a problem where the address belongs that was asked; no page has this name. */
export const ASKED = '/_asked_';
const AS_PARAMETER = encodeURIComponent(ASKED);
const LONGEST = 512;

/** The address that a reader asked for, as far as it can be told: without its query when it is endless, and for what no page of a site can be, the home page. */
export function askedFor(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  const told = [url, path].find((one) => one.length <= LONGEST) ?? '/';
  // two slashes would name another host
  return /^\/[/\\]/.test(told) ? '/' : told;
}

/** Writes the asked address into the drawn page of a problem: what the reader reports, and where the switches lead. */
export function withAsked(html: string, asked: string): string {
  // Node hands the bytes of an address over as Latin-1; what is not ASCII was meant as UTF-8
  const whole = Buffer.from(asked, 'latin1').toString('utf8');
  const path = (whole.split('?', 1)[0] ?? '').replace(/[^!-~]+/gu, (text) => encodeURIComponent(text));
  return html
    .replaceAll(AS_PARAMETER, () => escapeHtml(encodeURIComponent(whole)))
    .replaceAll(ASKED, () => escapeHtml(path));
}
