import type { PortalFeedQuery } from '@jiyue/api-client';
import { fill, messages as m } from '../../messages/index.js';
import type { Column } from '../../view/column-tree.js';
import type { Scene } from '../../view/frame.js';
import { fieldOf } from '../../view/item.js';
import { columnPath } from '../../view/links.js';
import { xml } from '../../view/xml.js';

type Entry = NonNullable<PortalFeedQuery['publicSite']>['feed'][number];

function itemText(entry: Entry, origin: string): string {
  const url = xml(origin + entry.path);
  const by = fieldOf(entry, 'author');
  const author = by ? `<dc:creator>${xml(by)}</dc:creator>` : '';
  const summary = entry.summary ? `<description>${xml(entry.summary)}</description>` : '';
  const date = new Date(entry.publishedAt).toUTCString();
  return `<item><title>${xml(entry.title)}</title><link>${url}</link><guid isPermaLink="true">${url}</guid><pubDate>${date}</pubDate>${author}${summary}</item>`;
}

/** The newest articles of a column as RSS 2.0. */
export function feedText({ site, links }: Scene, column: Column, entries: readonly Entry[]): string {
  const path = columnPath(column.path);
  const newest = entries[0] ? `<lastBuildDate>${new Date(entries[0].updatedAt).toUTCString()}</lastBuildDate>` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>${xml(`${column.name}-${site.name}`)}</title>
<link>${xml(links.canonical(path))}</link>
<atom:link href="${xml(links.canonical(`${path}feed.xml`))}" rel="self" type="application/rss+xml"/>
<description>${xml(column.description || fill(m.feedDescription, { site: site.name, column: column.name }))}</description>
<language>zh-CN</language>${newest}
${entries.map((entry) => itemText(entry, links.origin)).join('\n')}
</channel></rss>
`;
}
