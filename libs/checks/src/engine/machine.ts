import { fold, foldUnit } from '../text/fold.js';
import { Edges } from './edges.js';

/** A word that stands in a text, by its number in the list and its place. */
export interface Hit {
  readonly word: number;
  readonly from: number;
  readonly to: number;
}

const ROOT = 0;
const NONE = -1;

/** Finds every word of a list in one pass over a text (Aho and Corasick, 1975), whatever their width and case. */
export class Machine {
  private readonly edges = new Edges();
  private readonly fails: number[] = [ROOT];
  /** The word that ends at a node, and the next node on the way of failures at which one ends. */
  private readonly ends: number[] = [NONE];
  private readonly nextEnds: number[] = [NONE];
  private readonly lengths: number[];
  /** Moves of the last scan: one per character, and as many falls at most. */
  moves = 0;

  constructor(words: readonly string[]) {
    this.lengths = words.map((word) => word.length);
    const children: [number, number][][] = [[]];
    words.forEach((word, index) => this.plant(fold(word), index, children));
    this.link(children);
  }

  /** Every hit, in the order in which they end. */
  scan(text: string): Hit[] {
    const hits: Hit[] = [];
    let node = ROOT;
    this.moves = 0;
    for (let at = 0; at < text.length; at++) {
      node = this.fall(node, foldUnit(text.charCodeAt(at)));
      for (let end = this.endAt(node); end !== NONE; end = this.nextEnds[end] ?? NONE) {
        const word = this.ends[end] ?? NONE;
        hits.push({ word, from: at + 1 - (this.lengths[word] ?? 0), to: at + 1 });
      }
    }
    return hits;
  }

  private plant(word: string, index: number, children: [number, number][][]): void {
    if (word === '') return;
    let node = ROOT;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      let next = this.edges.get(node, unit);
      if (next === NONE) {
        next = this.fails.push(ROOT) - 1;
        this.ends.push(NONE);
        this.nextEnds.push(NONE);
        children.push([]);
        children[node]?.push([unit, next]);
        this.edges.set(node, unit, next);
      }
      node = next;
    }
    if (this.ends[node] === NONE) this.ends[node] = index;
  }

  private link(children: readonly [number, number][][]): void {
    const queue = [ROOT];
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head] ?? ROOT;
      for (const [unit, child] of children[node] ?? []) {
        const fail = node === ROOT ? ROOT : this.fall(this.fails[node] ?? ROOT, unit);
        this.fails[child] = fail;
        this.nextEnds[child] = this.endAt(fail);
        queue.push(child);
      }
    }
  }

  private endAt(node: number): number {
    return this.ends[node] === NONE ? (this.nextEnds[node] ?? NONE) : node;
  }

  private fall(from: number, unit: number): number {
    let node = from;
    for (;;) {
      this.moves++;
      const next = this.edges.get(node, unit);
      if (next !== NONE) return next;
      if (node === ROOT) return ROOT;
      node = this.fails[node] ?? ROOT;
    }
  }
}
