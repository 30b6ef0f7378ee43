import type { IconName } from '@jiyue/ui';
import type { Choice } from './links.js';

export type Link = { readonly label: string; readonly href: string };

/** One headline with everything a row, a card or a slide shows. */
export type Item = Link & {
  readonly day: string;
  readonly summary: string | null;
  readonly cover: string | null;
};

export type NavEntry = Link & { readonly isCurrent: boolean; readonly children: readonly Link[] };

/** What stands around every page of a site. */
export type Frame = {
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
  readonly searchWords: string;
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
  readonly metas: readonly (readonly [name: string, content: string])[];
  readonly feed: Link | null;
  readonly isIndexed: boolean;
};

export type Block = {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly items: readonly Item[];
};

export type Entry = Link & { readonly icon: IconName; readonly hint: string };

export type HomeView = {
  readonly kind: 'home' | 'subsite';
  readonly headline: readonly Item[];
  readonly pictures: readonly Item[];
  readonly news: readonly Block[];
  readonly notices: readonly Block[];
  readonly boxes: readonly Block[];
  readonly policy: readonly Block[];
  readonly disclosure: {
    readonly href: string;
    readonly large: readonly Entry[];
    readonly small: readonly Link[];
    readonly newest: readonly Item[];
  } | null;
  readonly services: { readonly href: string; readonly entries: readonly Entry[] } | null;
  readonly phones: readonly { readonly label: string; readonly number: string }[];
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
  readonly hidden: readonly (readonly [name: string, value: string])[];
};

export type ColumnView = {
  readonly kind: 'column';
  readonly name: string;
  readonly description: string;
  readonly responsible: string | null;
  readonly feed: string;
  readonly rootName: string;
  readonly tree: readonly Branch[];
  readonly groups: readonly (readonly Item[])[];
  readonly children: readonly Link[];
  readonly pager: Pager;
};

export type FileLink = Link & { readonly type: string; readonly size: string };

export type ArticleView = {
  readonly kind: 'article';
  readonly title: readonly string[];
  readonly subtitle: string | null;
  readonly published: string;
  readonly source: string | null;
  readonly author: string | null;
  readonly unit: string | null;
  readonly body: string;
  readonly files: readonly FileLink[];
  readonly previous: Link | null;
  readonly next: Link | null;
  readonly newest: readonly Item[];
  readonly column: Link;
};

export type Hit = {
  readonly href: string;
  readonly titleHtml: string;
  readonly snippetHtml: string;
  readonly columnName: string;
  readonly day: string;
};

export type SearchView = {
  readonly kind: 'search';
  readonly words: string;
  readonly total: number;
  readonly isCapped: boolean;
  readonly hits: readonly Hit[];
  readonly pager: Pager;
  readonly columns: readonly Link[];
};

export type MapView = { readonly kind: 'map'; readonly branches: readonly Branch[] };

export type MissingView = { readonly kind: 'missing'; readonly columns: readonly Link[] };

/** A page ready to be drawn. */
export type Page = {
  readonly frame: Frame;
  readonly head: Head;
  readonly crumbs: readonly Link[];
  readonly content: HomeView | ColumnView | ArticleView | SearchView | MapView | MissingView;
};
