/** The PostgreSQL notification channel and Redis channel of purges. */
export const PURGE_CHANNEL = 'jiyue_purge';

/** The tag that empties a cache: sent when nobody can say what was missed. */
export const EVERYTHING = '*';

// PostgreSQL refuses notifications of 8000 bytes and more.
const MAX_BYTES = 7900;

/** Splits tags into payloads that fit one notification each; a payload is a JSON array of tags. */
export function encodePurge(tags: readonly string[]): string[] {
  const payloads: string[] = [];
  let chunk: string[] = [];
  let bytes = 2;
  for (const tag of new Set(tags)) {
    const size = Buffer.byteLength(JSON.stringify(tag)) + 1;
    if (chunk.length > 0 && bytes + size > MAX_BYTES) {
      payloads.push(JSON.stringify(chunk));
      chunk = [];
      bytes = 2;
    }
    chunk.push(tag);
    bytes += size;
  }
  if (chunk.length > 0) payloads.push(JSON.stringify(chunk));
  return payloads;
}

/** Reads a payload; one that is not understood empties everything, for something did change. */
export function decodePurge(payload: string): string[] {
  try {
    const tags: unknown = JSON.parse(payload);
    if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')) return tags;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return [EVERYTHING];
}
