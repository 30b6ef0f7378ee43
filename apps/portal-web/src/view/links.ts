import { choicePairs, queryText, type Choice, type Pair } from './query.js';

/** How other sites of the platform are reached from here. */
export type Origins = { of(host: string): string };

/** Absolute addresses by host: the registry's host over https, or the portal's own port on a laptop. */
export function originsFor(hostSuffix: string, port: number): Origins {
  const isLocal = hostSuffix === 'localhost';
  return {
    of: (host) =>
      isLocal && (host === hostSuffix || host.endsWith(`.${hostSuffix}`))
        ? `http://${host}:${port}`
        : `https://${host}`,
  };
}

/** Makes the links inside one site for one reader. */
export class Links {
  constructor(
    readonly origin: string,
    readonly choice: Choice,
  ) {}

  /** A path of this site with the query that belongs to it; of the page it stands on, only the choice comes along. */
  to(path: string, own: readonly Pair[] = []): string {
    return path + queryText([...own, ...choicePairs(this.choice)]);
  }

  column(path: string): string {
    return this.to(columnPath(path));
  }

  /** The one address that search engines and feeds are told. */
  canonical(path: string, own: readonly Pair[] = []): string {
    return this.origin + path + queryText(own);
  }
}

/** `/a/b/` whether the source wrote slashes around it or not. */
export function columnPath(path: string): string {
  return `/${path.split('/').filter(Boolean).join('/')}/`;
}
