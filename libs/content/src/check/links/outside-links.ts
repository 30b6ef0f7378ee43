import { linksIn } from '@jiyue/checks';

/** As many as are looked at of one text. */
const MOST = 60;

/** Addresses of other sites that a text links to, each once. */
export function outsideLinks(body: string): string[] {
  const outside = linksIn(body).filter((href) => /^https?:\/\//i.test(href) && href.length <= 2000);
  return [...new Set(outside)].slice(0, MOST);
}
