import type { CheckKey, Finding } from '../finding.js';
import { readBody } from '../text/read-body.js';

/** What is said of a dead link beside its words and address. */
type Said = Readonly<Record<string, string>>;

/** Links of cleaned HTML that lead nowhere, as somebody who knows the addresses says of them. */
export async function deadLinks(
  html: string,
  key: Extract<CheckKey, 'linkGone' | 'linkDead'>,
  deadAmong: (hrefs: readonly string[]) => Promise<ReadonlyMap<string, Said>>,
): Promise<Finding[]> {
  if (!html.includes('<a ')) return [];
  const { links } = readBody(html);
  const dead = await deadAmong(links.map(({ href }) => href));
  return links.flatMap(({ href, text }, nth): Finding[] => {
    const said = dead.get(href);
    const place = { field: 'body', thing: 'LINK', quote: text, nth } as const;
    return said ? [{ key, place, params: { text, href, ...said }, remedy: null, sentence: `${text} ${href}` }] : [];
  });
}

/** Where the links of cleaned HTML lead to. */
export function linksIn(html: string): string[] {
  return html.includes('<a ') ? readBody(html).links.map(({ href }) => href) : [];
}
