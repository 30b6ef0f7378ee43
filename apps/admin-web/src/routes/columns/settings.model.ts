import type { ColumnFacts } from './column-form.js';

/** What a column takes from above unless it says it itself. */
export const INHERITABLE = ['unit', 'cadence', 'kinds', 'responsible', 'officer'] as const;
export type Inheritable = (typeof INHERITABLE)[number];

/** Which of them are taken from above. */
export type Inherits = Readonly<Record<Inheritable, boolean>>;

/** Who finds a column: everyone, everyone but not by menus, nobody. */
export const VISIBILITIES = ['menu', 'aside', 'closed'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** The tabs of a column’s settings, and the fields that each holds: what is refused is shown where it stands. */
export const TABS = {
  basic: ['name', 'slug', 'form', 'linkUrl', 'description', 'keywords'],
  cadence: ['cadenceRule', 'cadenceDays', 'inherits.cadence'],
  duty: [
    ...(['operatorUnitId', 'responsibleId', 'officerId'] as const),
    ...(['inherits.unit', 'inherits.responsible', 'inherits.officer'] as const),
  ],
  steps: ['steps'],
  kinds: ['kinds', 'inherits.kinds'],
  seen: ['visibility', 'isVisible', 'isInMenu'],
} as const;
export type Tab = keyof typeof TABS;

/** The tab that holds a field. */
export function tabOf(field: string | undefined): Tab | undefined {
  const tabs = Object.keys(TABS) as Tab[];
  return tabs.find((tab) => TABS[tab].some((one) => field === one || field?.endsWith(`.${one}`)));
}

/** What a column takes from above; a new one takes who answers and what is taken, and says itself how often. */
export function inheritsOf(column: Pick<ColumnFacts, 'inherited'> | null): Inherits {
  const taken: readonly string[] = column?.inherited ?? INHERITABLE.filter((fact) => fact !== 'cadence');
  return Object.fromEntries(INHERITABLE.map((fact) => [fact, taken.includes(fact)])) as Inherits;
}

/** The same as the server takes it. */
export function inheritOf(inherits: Inherits): Inheritable[] {
  return INHERITABLE.filter((fact) => inherits[fact]);
}

/** The column that a fact comes from for what stands below `above`; null when it is the site. */
export function sourceOf<C extends Pick<ColumnFacts, 'id' | 'parentId' | 'inherited'>>(
  columns: readonly C[],
  above: C | null,
  fact: Inheritable,
): C | null {
  if (!above?.inherited.includes(fact)) return above;
  return sourceOf(columns, columns.find(({ id }) => id === above.parentId) ?? null, fact);
}

/** Who finds a column now. */
export function visibilityOf({ isVisible, isInMenu }: Pick<ColumnFacts, 'isVisible' | 'isInMenu'>): Visibility {
  if (!isVisible) return 'closed';
  return isInMenu ? 'menu' : 'aside';
}

/** What has to be said so that it is found so; a closed column keeps its place in menus for the day it opens. */
export function asVisibility(visibility: Visibility): { isVisible: boolean; isInMenu?: boolean } {
  return visibility === 'closed' ? { isVisible: false } : { isVisible: true, isInMenu: visibility === 'menu' };
}
