/** What became of one item of a batch: kept with its activity, not changed at all, or undone because it failed. */
export type Outcome<I, T> =
  | { readonly item: I; readonly state: 'changed'; readonly answer: T }
  | { readonly item: I; readonly state: 'unchanged' }
  | { readonly item: I; readonly state: 'failed'; readonly error: unknown };
