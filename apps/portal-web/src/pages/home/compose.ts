import type { Item } from '../../view/view.js';

/** A row of headlines as it comes in: the newest of one column. */
export type Source = {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly items: readonly Item[];
};

/** A headline in a list that has taken in another's: the badge says whose it is. */
export type Row = Item & { readonly badge?: string };
export type Block = Omit<Source, 'items'> & { readonly items: readonly Row[] };

/**
 * News by how much of it there is. `tabs`: beside the pictures; `plain`: one list, the pictures above it, each with its
 * share of the width; nothing is left where nothing is.
 */
export type News =
  | { readonly kind: 'tabs'; readonly blocks: readonly Block[] }
  | { readonly kind: 'plain'; readonly block: Block }
  | null;

// Fewer than these stand in the list beside them instead of alone.
const ALONE = 3;
// As many rows as the picture beside them is high.
const HIGH = 6;
const TABS = 3;

/** Hands every headline out once: what one block shows no later one shows again. */
export class Pile {
  private readonly gone = new Set<string>();

  take(items: readonly Item[], most: number): Item[] {
    const taken: Item[] = [];
    for (const item of items) {
      if (taken.length === most) break;
      if (this.gone.has(item.href)) continue;
      this.gone.add(item.href);
      taken.push(item);
    }
    return taken;
  }
}

/** The order of a list that was put together from several. */
export const newestFirst = (one: Row, other: Row): number => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0);

/** Lists too short to stand alone join the first one, each row with the name of its column. */
export function joined(blocks: readonly Source[]): Block[] {
  const filled = blocks.filter(({ items }) => items.length > 0);
  const [first, ...others] = filled;
  if (!first) return [];
  const short = others.filter(({ items }) => items.length < ALONE);
  const rows = short.flatMap(({ title, items }) => items.map((item): Row => ({ ...item, badge: title })));
  const whole = rows.length === 0 ? first.items : [...first.items, ...rows].sort(newestFirst);
  return [{ ...first, items: whole }, ...others.filter((block) => !short.includes(block))];
}

/** How the lists stand, and which stand below as boxes. `last` is the list that announces, the last tab. */
export function arranged(blocks: readonly Block[], last?: Block): { news: News; boxes: readonly Block[] } {
  const [first] = blocks;
  if (!first) return { news: null, boxes: [] };
  if (blocks.length === 1 || first.items.length < HIGH) {
    return { news: { kind: 'plain', block: first }, boxes: blocks.slice(1) };
  }
  const others = blocks.filter((block) => block !== last);
  const tabs = last ? [...others.slice(0, TABS - 1), last] : others.slice(0, TABS);
  return { news: { kind: 'tabs', blocks: tabs }, boxes: blocks.filter((block) => !tabs.includes(block)) };
}

/** Boxes in lines of three or two that are always full; those of one line differ by a row at most. */
export function inLines(boxes: readonly Block[], most = 5): Block[][] {
  const lines: Block[][] = [];
  for (let at = 0; at < boxes.length;) {
    const left = boxes.length - at;
    const size = left === 4 || left === 2 ? 2 : left === 1 ? 1 : 3;
    const line = boxes.slice(at, at + size);
    const rows = Math.min(most, Math.min(...line.map(({ items }) => items.length)) + 1);
    lines.push(line.map((block) => ({ ...block, items: block.items.slice(0, rows) })));
    at += size;
  }
  return lines;
}

/** Rows in two columns of equal height; the first has the odd one. */
export function halves(rows: readonly Row[]): Row[][] {
  const middle = Math.ceil(rows.length / 2);
  return [rows.slice(0, middle), rows.slice(middle)].filter((half) => half.length > 0);
}

// What fills lines of three, four, six and eight alike.
const FULL = [16, 12, 8, 6, 4];

/** As many round entries as fill their lines in every width. */
export function fullLines<Entry>(entries: readonly Entry[]): Entry[] {
  return entries.slice(0, FULL.find((count) => count <= entries.length) ?? entries.length);
}

/** Entries in a grid whose lines are full: of five or seven the last gives its place to what leads to all. */
export function fullGrid<Entry>(entries: readonly Entry[], all: Entry): Entry[] {
  if (entries.length < 5) return [...entries];
  return entries.length % 3 === 0 ? [...entries] : [...entries.slice(0, 5), all];
}
