/** One page of a list: the nodes, and where the next page begins (`null` at the end). */
export interface Slice<T> {
  readonly nodes: readonly T[];
  readonly endCursor: string | null;
  readonly totalCount: number;
}

/** What a caller asks of a list: at most `first` (1–100) nodes after the cursor. */
export interface SliceRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}
