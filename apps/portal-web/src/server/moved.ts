import { packed, type Packed } from './packed.js';

/** Sends a reader who came by a former host to the same page of the site's present one. */
export function movedTo(origin: string, target: string): Packed {
  const location = new URL(origin + target).href;
  const headers = { location, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=300' };
  return packed(`${location}\n`, headers, 301);
}
