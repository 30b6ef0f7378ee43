import type { Finding } from '../finding.js';
import { readBody } from '../text/read-body.js';

/** Links of cleaned HTML that lead nowhere, as somebody who knows the addresses says of them. */
export async function deadLinks(
  html: string,
  deadAmong: (hrefs: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<Finding[]> {
  if (!html.includes('<a ')) return [];
  const { links } = readBody(html);
  const dead = await deadAmong(links.map(({ href }) => href));
  return links.flatMap(({ href, text }, nth): Finding[] => {
    const place = { field: 'body', thing: 'LINK', quote: text, nth } as const;
    return dead.has(href)
      ? [{ key: 'linkGone', place, params: { text, href }, remedy: null, sentence: `${text} ${href}` }]
      : [];
  });
}
