import type { PortalHomeQuery } from '@jiyue/api-client';
import type { Scene } from '../../view/frame.js';
import { itemOf } from '../../view/item.js';
import type { Item } from '../../view/view.js';
import { type Pile, type Source } from './compose.js';

/** A block of the home page as the public endpoint gives it. */
export type Incoming = NonNullable<PortalHomeQuery['publicSite']>['home'][number];

/** As many rows as a block has at most. */
export const ROWS = 8;
/** Fewer than these make no block of their own. */
export const FEW = 4;

/** A block as it is composed. */
export const blockOf = (source: Incoming, { links }: Scene, items: readonly Item[]): Source => ({
  key: source.key,
  title: source.title,
  href: links.column(source.path),
  items,
});

/** What of a block is not shown elsewhere on the page. */
export function take(block: Incoming, { links }: Scene, pile: Pile, most = ROWS): Item[] {
  return pile.take(
    block.items.map((item) => itemOf(item, links)),
    most,
  );
}
