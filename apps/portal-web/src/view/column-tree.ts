import type { Site } from '../server/site-directory.js';
import { columnPath, type Links } from './links.js';
import type { Branch, Link, NavEntry } from './view.js';

export type Column = Site['columns'][number];

/** The visible columns of a site as a tree that can be asked both ways. */
export class ColumnTree {
  private readonly byId = new Map<string, Column>();
  private readonly byPath = new Map<string, Column>();
  private readonly below = new Map<string | null, Column[]>();

  constructor(columns: readonly Column[]) {
    for (const column of columns) {
      this.byId.set(column.id, column);
      this.byPath.set(columnPath(column.path), column);
      const siblings = this.below.get(column.parentId) ?? [];
      siblings.push(column);
      this.below.set(column.parentId, siblings);
    }
  }

  at(path: string): Column | undefined {
    return this.byPath.get(columnPath(path));
  }

  get(id: string): Column | undefined {
    return this.byId.get(id);
  }

  /** The columns below one that menus name. */
  children(column: Column | null): readonly Column[] {
    return (this.below.get(column?.id ?? null) ?? []).filter(({ isInMenu }) => isInMenu);
  }

  /** From the first level down to the column itself. */
  trail(column: Column): Column[] {
    const parent = column.parentId ? this.byId.get(column.parentId) : undefined;
    return parent ? [...this.trail(parent), column] : [column];
  }

  /** Whether the column or anything below it holds something. */
  isFilled(column: Column): boolean {
    return column.isFilled || (this.below.get(column.id) ?? []).some((child) => this.isFilled(child));
  }

  /** Where a column is read: at its own address, or where it leads. */
  link(column: Column, links: Links): Link {
    return { label: column.name, href: column.linkUrl ?? links.column(column.path) };
  }

  nav(current: Column | undefined, links: Links): NavEntry[] {
    const top = current && this.trail(current)[0];
    return this.children(null).map((column) => ({
      ...this.link(column, links),
      isCurrent: column === top,
      children: this.children(column).map((child) => this.link(child, links)),
    }));
  }

  branches(root: Column | null, current: Column | null, links: Links): Branch[] {
    const open = new Set(current ? this.trail(current) : []);
    return this.children(root).map((column) => ({
      ...this.link(column, links),
      isCurrent: column === current,
      isOpen: open.has(column),
      children: this.branches(column, current, links),
    }));
  }
}
