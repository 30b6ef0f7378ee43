import type { Scene } from '../../view/frame.js';
import type { PageKind } from '../define-page.js';

// The reader's own variants of every page.
const VARIANTS = ['/*?*elder=', '/*?*contrast='];

/** What crawlers may fetch: everything but what the kinds of pages name themselves, and the reader's variants. */
export function robotsText({ links }: Scene, pages: readonly Pick<PageKind, 'uncrawled'>[]): string {
  const closed = [...pages.flatMap(({ uncrawled }) => uncrawled).sort(), ...VARIANTS];
  const lines = closed.map((address) => `Disallow: ${address}`);
  return ['User-agent: *', ...lines, '', `Sitemap: ${links.canonical('/sitemap.xml')}`, ''].join('\n');
}
