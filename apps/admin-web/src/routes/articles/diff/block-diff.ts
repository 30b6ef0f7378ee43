import { diffArrays } from 'diff';
import { likeness, wordDiff, type Part } from './word-diff.js';

/** One paragraph, heading, list item, table row or picture of an article body. */
export type Block = {
  kind: 'paragraph' | 'heading' | 'quote' | 'item' | 'row' | 'picture';
  /** What is compared: the visible text, cells of a row split by a tab, address and alt text of a picture. */
  text: string;
  /** Heading level, `ol` or `ul` of an item: what the view needs to draw it. */
  detail?: string;
};

/** A block of the new text, or one that is gone, with what happened to it. */
export type BlockChange =
  | { op: 'same'; block: Block }
  | { op: 'added'; block: Block }
  | { op: 'removed'; block: Block }
  | { op: 'changed'; block: Block; parts: Part[] };

/** How many places changed, for the sentence above the page. */
export type ChangeCount = { changed: number; added: number; removed: number };

// Below this two paragraphs are not a new wording of each other but one gone and one come.
const ALIKE = 0.4;

/** Paragraph by paragraph, then word by word inside those that were reworded. */
export function blockDiff(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const out: BlockChange[] = [];
  let gone: readonly Block[] = [];
  let come: readonly Block[] = [];
  for (const { value, added, removed } of diffArrays([...before], [...after], { comparator: sameBlock })) {
    if (removed) gone = value;
    else if (added) come = value;
    else {
      out.push(...pair(gone, come), ...value.map((block): BlockChange => ({ op: 'same', block })));
      gone = [];
      come = [];
    }
  }
  return [...out, ...pair(gone, come)];
}

/** Counts places by kind. */
export function countChanges(changes: readonly BlockChange[]): ChangeCount {
  const of = (op: BlockChange['op']): number => changes.filter((change) => change.op === op).length;
  return { changed: of('changed'), added: of('added'), removed: of('removed') };
}

function sameBlock(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.text === b.text && a.detail === b.detail;
}

/** Between two paragraphs that stayed: match each old one with the next new one that still resembles it. */
function pair(gone: readonly Block[], come: readonly Block[]): BlockChange[] {
  const out: BlockChange[] = [];
  let rest = [...come];
  for (const old of gone) {
    const found = rest.findIndex((next) => next.kind === old.kind && old.kind !== 'picture' && alike(old, next));
    const match = rest[found];
    if (match === undefined) {
      out.push({ op: 'removed', block: old });
      continue;
    }
    out.push(...rest.slice(0, found).map((block): BlockChange => ({ op: 'added', block })));
    out.push({ op: 'changed', block: match, parts: wordDiff(old.text, match.text) });
    rest = rest.slice(found + 1);
  }
  return [...out, ...rest.map((block): BlockChange => ({ op: 'added', block }))];
}

const alike = (a: Block, b: Block): boolean => likeness(a.text, b.text) >= ALIKE;
