import type { Scene } from '../../view/frame.js';

/** What crawlers may fetch: everything but results pages and the reader's variants. */
export function robotsText({ links }: Scene): string {
  return `User-agent: *\nDisallow: /search\nDisallow: /feedback\nDisallow: /*?*elder=\nDisallow: /*?*contrast=\n\nSitemap: ${links.canonical('/sitemap.xml')}\n`;
}
