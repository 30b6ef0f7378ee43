import { messages as m } from '../../messages/index.js';
import type { Scene } from '../../view/frame.js';
import { itemOf } from '../../view/item.js';
import type { Item, Link } from '../../view/view.js';
import { type Pile, type Block, type Row, type Source } from './compose.js';
import { blockOf, FEW, type Incoming, ROWS, take } from './incoming.js';

/** A document in full, what explains it, and further ones; `isBeside` when they are as high as the card. */
export type PolicyView = {
  readonly title: string;
  readonly card: Item;
  readonly pair: Link | null;
  readonly lists: readonly Block[];
  readonly isBeside: boolean;
};

const pathOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).pathname : null);

/** What explains a document: the page that the document itself names, and no other. */
function pairOf(document: Incoming['items'][number], others: readonly Incoming[], { links }: Scene): Link | null {
  const address = document.interpretation;
  if (!address) return null;
  const known = others.flatMap(({ items }) => items).find(({ path }) => path === pathOf(address));
  return known ? { label: known.title, href: links.to(known.path) } : { label: m.interpretation, href: address };
}

/** The newest document, what explains it, and lists of further ones. */
export function policyOf(blocks: readonly Incoming[], scene: Scene, pile: Pile): PolicyView | null {
  const policies = blocks.filter(({ kind }) => kind === 'policy').slice(0, 3);
  const [first] = policies;
  const [card] = first?.items ?? [];
  if (!first || !card) return null;
  const pair = pairOf(card, policies, scene);
  const shown = itemOf(card, scene.links);
  pile.take([shown, ...(pair ? [{ ...shown, ...pair }] : [])], 2);
  const rest = policies.map((block) => blockOf(block, scene, take(block, scene, pile)));
  const lists = rest.filter(({ items }) => items.length > 0);
  const isBeside = (lists[0]?.items.length ?? 0) >= FEW;
  return { title: first.title, card: shown, pair, lists: isBeside ? lists : named(lists, first.key), isBeside };
}

/** One list of several, each row with the name of its column; of the column that needs no naming, without. */
function named(lists: readonly Source[], usual: string): Block[] {
  const [first] = lists;
  if (!first) return [];
  const rows = lists.flatMap(({ key, title, items }) =>
    items.map((item): Row => (key === usual ? item : { ...item, badge: title })),
  );
  return [{ ...first, items: rows.slice(0, ROWS) }];
}
