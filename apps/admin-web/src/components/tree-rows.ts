export type TreeNode<T> = {
  readonly key: string;
  readonly row: T;
  readonly depth: number;
  readonly parentKey: string | null;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
};

export type TreeSource<T> = {
  readonly roots: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly hasChildren: (row: T) => boolean;
  /** The children of an open node; undefined while they load. */
  readonly childrenOf: (row: T) => readonly T[] | undefined;
  readonly open: ReadonlySet<string>;
};

/** The tree as the rows that are to be seen, parents before children. */
export function flatten<T>(source: TreeSource<T>): TreeNode<T>[] {
  const { keyOf, hasChildren, childrenOf, open } = source;
  const visit = (rows: readonly T[], depth: number, parentKey: string | null): TreeNode<T>[] =>
    rows.flatMap((row) => {
      const key = keyOf(row);
      const isOpen = open.has(key) && hasChildren(row);
      const node = { key, row, depth, parentKey, hasChildren: hasChildren(row), isOpen };
      return [node, ...(isOpen ? visit(childrenOf(row) ?? [], depth + 1, key) : [])];
    });
  return visit(source.roots, 0, null);
}
