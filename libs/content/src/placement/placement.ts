/** So many articles of a column may be pinned at once. */
export const PINS = 5;

/** Where a live article stands in the list of its column, as JSON gives it. */
export interface Placement {
  readonly isPinned: boolean;
  /** When that ends by itself; null: somebody ends it. */
  readonly until: string | null;
  readonly weight: number;
  /** Who said so. */
  readonly byName: string;
}

/** JSON of the placement of the article `a` of the outer query; null where nobody arranged it. */
export const PLACEMENT = `(select jsonb_build_object('isPinned', p.pinned_slot is not null, 'until', p.pinned_until,
    'weight', p.weight, 'byName', p.placed_by_name)
  from content_placement p where p.tenant_id = a.tenant_id and p.article_id = a.id)`;

/** Ends that an article ($1) is pinned. */
export const UNPIN = 'update content_placement set pinned_slot = null, pinned_until = null where article_id = $1';

type Shown = { readonly liveRevision: number | null; readonly archivedAt: Date | null };

/** Whether lists show the article: it is live, and not kept for the record alone. */
export function isListed({ liveRevision, archivedAt }: Shown): boolean {
  return liveRevision !== null && archivedAt === null;
}
