import { isDecision, REVIEW_STEPS } from '../articles/steps.js';

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
export function listOf(key: CountKey): string {
  return lists[key] ?? `review?act=${key}`;
}

export type Todo = { subjectType: string; subjectId: string; act: string; site: { id: string } };

/** Where a to-do is done: the site is its own, not the current one. */
export function placeOf({ subjectType, subjectId, act, site }: Todo): string {
  const base = `/s/${site.id}`;
  if (act === 'siteDrafts') return `${base}/opening`;
  if (subjectType !== 'Article') return `${base}/${subjectType.toLowerCase()}s/${subjectId}`;
  return isDecision(act) ? `${base}/review?act=${act}&item=${subjectId}` : `${base}/articles/${subjectId}`;
}
