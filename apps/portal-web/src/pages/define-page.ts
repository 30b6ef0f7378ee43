import type { IncomingMessage } from 'node:http';
import type { Desk } from '../forms/desk.js';
import type { PublicApi } from '../server/public-api.js';
import type { Scene } from '../view/frame.js';
import type { Links } from '../view/links.js';
import { readQuery, writeQuery, type Keys, type Pair } from '../view/query.js';
import type { Files } from './files/files.js';
import type { Outcome } from './outcome.js';
import type { Themes } from './theme/themes.js';

/** What a kind of page offers readers at the foot of an article. */
export type Offer = {
  readonly ask: string;
  readonly label: string;
  /** Where it leads, for the article of this path. */
  readonly to: (links: Links, path: string) => string;
};

/** What pages are made of. */
export type Sources = {
  /** Every kind of page, for what they say of themselves to others. */
  readonly pages: readonly PageKind[];
  readonly api: PublicApi;
  readonly files: Files;
  readonly themes: Themes;
  readonly desk: Desk;
};

/** How a kind of page reads addresses; stands in its `address.ts`. */
export type Address<Params> = (path: string) => Params | undefined;

/** Whether answers are kept in the page cache: as pages, or (`never`) not at all. */
export type Keeping = 'page' | 'never';

/**
 * Which kinds are asked first whether an address is theirs: those with addresses of their own, then those of columns and
 * what is in them, then those that take what is left over.
 */
export const PLACES = ['own', 'columns', 'almost', 'rest'] as const;
export type Place = (typeof PLACES)[number];

/** Everything the server knows about one kind of page; `kind` is the name of its folder. */
export type PageDeclaration<Params, Query> = {
  readonly kind: string;
  readonly address: Address<Params>;
  /** `own` when left out. */
  readonly place?: Place;
  /** The query keys that belong to the page; none when left out. */
  readonly keys?: Keys<Query>;
  readonly load: (params: Params & Query, scene: Scene, sources: Sources) => Promise<Outcome> | Outcome;
  /** Takes what a reader sends to this address; without it the page is for reading only. */
  readonly receive?: (asked: IncomingMessage, scene: Scene, sources: Sources) => Promise<Outcome>;
  readonly keeping?: Keeping;
  /** Answers on a suspended site too. */
  readonly isAlwaysOpen?: boolean;
  /** Addresses that search engines have no use for. */
  readonly uncrawled?: readonly string[];
  readonly offer?: Offer;
};

/** An address that a kind of page has recognised as its own. */
export type Match = {
  readonly kind: string;
  readonly keeping: Keeping;
  readonly isAlwaysOpen: boolean;
  readonly path: string;
  /** The query that belongs to the page, in its one spelling. */
  readonly own: readonly Pair[];
  load(scene: Scene, sources: Sources): Promise<Outcome>;
  readonly receive: PageDeclaration<never, never>['receive'];
};

/** A kind of page as the list holds it. */
export type PageKind = {
  readonly kind: string;
  readonly place: Place;
  readonly uncrawled: readonly string[];
  readonly offer: Offer | null;
  match(path: string, query: URLSearchParams): Match | undefined;
};

/** Declares a kind of page. */
export function definePage<Params, Query = object>(given: PageDeclaration<Params, Query>): PageKind {
  const { kind, address, place = 'own', receive, keeping = 'page', isAlwaysOpen = false } = given;
  const { uncrawled = [], offer = null } = given;
  const keys = given.keys ?? ({} as Keys<Query>);
  return {
    kind,
    place,
    uncrawled,
    offer,
    match: (path, query) => {
      const params = address(path);
      if (params === undefined) return undefined;
      const values = readQuery(keys, query);
      const own = writeQuery(keys, values);
      const load = async (scene: Scene, sources: Sources) => given.load({ ...params, ...values }, scene, sources);
      return { kind, keeping, isAlwaysOpen, path, own, load, receive };
    },
  };
}
