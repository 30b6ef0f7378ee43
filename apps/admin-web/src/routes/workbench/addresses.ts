/** Keys of the counts and to-dos of the workbench, in the order of the strip. */
export const countKeys = ['review', 'secrecy', 'publish', 'returned', 'drafts', 'dueColumns', 'siteDrafts'] as const;
export type CountKey = (typeof countKeys)[number];

export function isCountKey(key: string): key is CountKey {
  return countKeys.some((known) => known === key);
}

const lists: Record<CountKey, string> = {
  review: 'review?act=review',
  secrecy: 'review?act=secrecy',
  publish: 'review?act=publish',
  returned: 'articles?state=RETURNED&mine=1',
  drafts: 'articles?state=DRAFT&mine=1',
  dueColumns: 'columns',
  siteDrafts: 'sites?state=DRAFT',
};

/** Where a count leads, below the current site. */
export function listOf(key: CountKey): string {
  return lists[key];
}

export type Todo = { key: string; site: { id: string }; articleId: string | null };

/** Where a to-do is done: the site is its own, not the current one. */
export function placeOf({ key, site, articleId }: Todo): string {
  const base = `/s/${site.id}`;
  if (!articleId) return key === 'siteDrafts' ? `${base}/opening` : `${base}/`;
  const isDecision = key === 'review' || key === 'secrecy' || key === 'publish';
  return isDecision ? `${base}/review?act=${key}&item=${articleId}` : `${base}/articles/${articleId}`;
}
