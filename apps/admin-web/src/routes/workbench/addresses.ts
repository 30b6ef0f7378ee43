import { REVIEW_STEPS } from '../articles/steps.js';

/** Keys of the counts and to-dos of the workbench, in the order of the strip; steps that wait for a decision first. */
export const countKeys = [
  ...REVIEW_STEPS,
  'publish',
  'returned',
  'drafts',
  'blankColumns',
  'lateColumns',
  'dueColumns',
  'siteDrafts',
] as const;
export type CountKey = (typeof countKeys)[number];

export function isCountKey(key: string): key is CountKey {
  return countKeys.some((known) => known === key);
}

const lists: Readonly<Record<string, string>> = {
  returned: 'articles?state=RETURNED&mine=1',
  drafts: 'articles?state=DRAFT&mine=1',
  blankColumns: 'columns',
  lateColumns: 'columns',
  dueColumns: 'columns',
  siteDrafts: 'sites?state=DRAFT',
};

/** Where a count leads, below the current site. */
export function listOf(key: string): string {
  return lists[key] ?? `review?act=${key}`;
}
