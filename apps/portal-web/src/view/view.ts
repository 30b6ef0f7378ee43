import type { Keep } from './kept-parts.js';
import type { Choice, Pair } from './query.js';

export type Link = { readonly label: string; readonly href: string };

/** One headline with everything a row, a card or a slide shows. */
export type Item = Link & {
  readonly day: string;
  readonly summary: string | null;
  readonly cover: string | null;
  /** What it says in some of its fields. */
  readonly line?: string | null;
};

export type NavEntry = Link & { readonly isCurrent: boolean; readonly children: readonly Link[] };

/** What stands around every page of a site. */
export type Frame = {
  readonly keep: Keep;
  readonly name: string;
  readonly upper: readonly Link[];
  readonly trail: string | null;
  readonly stylesheet: string;
  readonly theme: string;
  readonly choice: Choice;
  readonly home: string;
  readonly nav: readonly NavEntry[];
  readonly isHome: boolean;
  readonly elderLink: string;
  readonly contrastLink: string;
  readonly siteLinks: readonly { readonly title: string; readonly links: readonly Link[] }[];
  readonly footer: Footer;
  readonly notice: string | null;
};

export type Footer = {
  readonly siteMap: string;
  readonly sponsor: string;
  readonly operator: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly code: string;
  readonly icpNumber: string | null;
  readonly police: Link | null;
  readonly errorReport: string;
};

/** The head of a page. */
export type Head = {
  readonly title: string;
  readonly canonical: string | null;
  readonly metas: readonly Pair[];
  readonly feed: Link | null;
  readonly isIndexed: boolean;
};

export type Branch = Link & {
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly children: readonly Branch[];
};

export type Pager = {
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
  readonly numbers: readonly (number | null)[];
  readonly hrefOf: (page: number) => string;
  readonly hidden: readonly Pair[];
};

/** A page ready to be drawn: what stands around it, and what its kind shows. */
export type Page<Content = unknown> = {
  readonly frame: Frame;
  readonly head: Head;
  readonly crumbs: readonly Link[];
  readonly content: Content;
};
