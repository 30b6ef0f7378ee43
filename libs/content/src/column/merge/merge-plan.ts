import { DomainError } from '@jiyue/kernel';
import { ColumnHasGrants, ColumnIsLink, ColumnMergesIntoItself, KindNotTaken } from '../../content.errors.js';
import type { ContentColumn } from '../column.entity.js';
import { type ColumnPlace, moveUnder } from '../column.tree.js';
import type { MergeCounts } from './merged-rows.js';

/** What a merge would do, and what stands in its way. */
export interface MergePlan extends MergeCounts {
  /** Columns below it, which come to stand below the other. */
  readonly columns: number;
  /** Addresses that lead on from then: columns and published articles. */
  readonly addresses: number;
  /** It asks for steps of its own, which are asked for no more. */
  readonly hasOwnSteps: boolean;
  /** Readers saw it, and do not see what it is merged into. */
  readonly isHidden: boolean;
  readonly isOnHome: boolean;
  readonly places: readonly ColumnPlace[];
  readonly problems: readonly DomainError[];
}

/** The two columns of a merge. */
export interface Merged {
  readonly from: ContentColumn;
  readonly into: ContentColumn;
}

/** Lays out a merge: where the columns below go, and why it may not be. */
export function planMerge(
  { from, into }: Merged,
  tree: readonly ContentColumn[],
  counts: MergeCounts & { readonly hasOwnSteps: boolean },
): MergePlan {
  const below = tree.filter(({ lineage, id }) => lineage.includes(from.id) && id !== from.id);
  const { places, problems } = placesOf({ from, into }, tree);
  return {
    ...counts,
    columns: below.length,
    addresses: counts.liveArticles + below.length + 1,
    isHidden: isOpen(from, tree) && !isOpen(into, tree),
    isOnHome: from.homeKind !== null,
    places,
    problems: [...problems, ...refusals({ from, into }, counts)],
  };
}

function placesOf({ from, into }: Merged, tree: readonly ContentColumn[]) {
  if (into.lineage.includes(from.id)) {
    return { places: [], problems: [new ColumnMergesIntoItself({ columnId: from.id })] };
  }
  const places: ColumnPlace[] = [];
  const problems: DomainError[] = [];
  for (const child of tree.filter(({ parentId }) => parentId === from.id)) {
    try {
      places.push(...moveUnder(into, child, tree));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(error);
    }
  }
  return { places, problems };
}

function refusals({ into }: Merged, { articles, grants, kinds }: MergeCounts): DomainError[] {
  const untaken = kinds.filter((kind) => !into.kinds.includes(kind));
  return [
    ...(into.form === 'link' && articles > 0 ? [new ColumnIsLink({ columnId: into.id })] : []),
    ...untaken.map((kind) => new KindNotTaken({ columnId: into.id, kind })),
    ...(grants > 0 ? [new ColumnHasGrants({ grants })] : []),
  ];
}

function isOpen({ lineage }: ContentColumn, tree: readonly ContentColumn[]): boolean {
  return tree.filter(({ id }) => lineage.includes(id)).every(({ isVisible }) => isVisible);
}
