import type { EntityManager } from 'typeorm';

/** Which list: the one that the province keeps for every site, or the one of the site. */
export const LIST_PLACES = ['PROVINCE', 'SITE'] as const;
export type ListPlace = (typeof LIST_PLACES)[number];

/** Words that a list holds at most. */
export const LONGEST_LIST: Readonly<Record<ListPlace, number>> = { PROVINCE: 100_000, SITE: 20_000 };

export const WORD_TABLE: Readonly<Record<ListPlace, string>> = {
  PROVINCE: 'checks_province_word',
  SITE: 'checks_site_word',
};
export const RULE_TABLE: Readonly<Record<ListPlace, string>> = {
  PROVINCE: 'checks_province_rule',
  SITE: 'checks_site_rule',
};

/** The list that is kept on a site: at the root of the tree the one of the province. */
export async function placeOf(manager: EntityManager, siteId: string): Promise<ListPlace> {
  const [root] = await manager.query<unknown[]>(
    `select from site where id = $1 and parent_id is null and level = 'province'`,
    [siteId],
  );
  return root ? 'PROVINCE' : 'SITE';
}
