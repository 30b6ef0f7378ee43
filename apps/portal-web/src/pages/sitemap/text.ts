import type { PortalSitemapQuery } from '@jiyue/api-client';
import type { Scene } from '../../view/frame.js';
import { columnPath } from '../../view/links.js';
import { xml } from '../../view/xml.js';

type Sitemap = NonNullable<PortalSitemapQuery['publicSite']>['sitemap'];

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlset({ links, tree, site }: Scene, { entries }: Sitemap, isFirst: boolean): string {
  const fixed = isFirst
    ? [
        '/',
        ...site.columns
          .filter((column) => tree.at(column.path) && !column.linkUrl)
          .map((column) => columnPath(column.path)),
      ]
    : [];
  const listed = new Set(entries.map((entry) => entry.path));
  const plain = fixed
    .filter((path) => !listed.has(path))
    .map((path) => `<url><loc>${xml(links.canonical(path))}</loc></url>`);
  const dated = entries.map(
    ({ path, updatedAt }) =>
      `<url><loc>${xml(links.canonical(path))}</loc><lastmod>${new Date(updatedAt).toISOString()}</lastmod></url>`,
  );
  return `${HEAD}\n<urlset xmlns="${NAMESPACE}">\n${[...plain, ...dated].join('\n')}\n</urlset>\n`;
}

/** The site map, or its index when it has several parts; nothing when the part does not exist. */
export function sitemapText(scene: Scene, sitemap: Sitemap, part: number | undefined): string | null {
  const { pageCount } = sitemap;
  if (part !== undefined) return part <= Math.max(1, pageCount) ? urlset(scene, sitemap, part === 1) : null;
  if (pageCount <= 1) return urlset(scene, sitemap, true);
  const parts = Array.from({ length: pageCount }, (_, index) => scene.links.canonical(`/sitemap-${index + 1}.xml`));
  const lines = parts.map((url) => `<sitemap><loc>${xml(url)}</loc></sitemap>`);
  return `${HEAD}\n<sitemapindex xmlns="${NAMESPACE}">\n${lines.join('\n')}\n</sitemapindex>\n`;
}
