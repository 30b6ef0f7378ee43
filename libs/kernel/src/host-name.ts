const PLAIN = /^[a-z0-9.-]*$/;
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const NAME = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`);
const MOST = 253;

/**
 * One spelling for every way to write the name of a host: lower case, without a trailing dot, letters outside ASCII in
 * their punycode. Null where it is no name. Who registers a host and who is asked for it must agree, so both ask here.
 */
export function hostName(written: string): string | null {
  if (written.length > MOST + 1) return null;
  const name = toAscii(written.toLowerCase()).replace(/\.$/, '');
  return name.length <= MOST && NAME.test(name) ? name : null;
}

function toAscii(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  // Only letters outside ASCII are translated: percent signs, slashes, blanks and the like are no part of a name.
  const isWord = PLAIN.test(lower.replace(/[^\u0000-\u007f]/gu, '')) && !lower.includes('\ufffd');
  const address = `http://${lower}/`;
  return isWord && URL.canParse(address) ? new URL(address).hostname : '';
}
