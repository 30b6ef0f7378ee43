import { each, type Operations } from '../../../tools/bars/proof/define.ts';

const FAR = new Date(Date.now() + 30 * 24 * 3600_000).toISOString();
const on = (article: string) => ({
  input: { articleId: `$${article}.id`, version: `$${article}.version`, isPinned: true, pinnedUntil: FAR, weight: 10 },
});

/** An article that weighs more than others, of any site. */
export const PLACEMENT_ROW = `
  insert into content_placement (tenant_id, article_id, column_id, weight, placed_by, placed_by_name, placed_at)
  select a.tenant_id, a.id, a.column_id, 1, gen_random_uuid(), $2, now()
    from content_article a where a.tenant_id = $1 and a.state = 'PUBLISHED' limit 1`;

/** Where live articles stand in their lists. */
export const placementOperations: Operations = {
  arrangeArticle: {
    asks: 'arrange Article',
    tells: 'content.article-arranged',
    may: each('column', 'site-admin', 'publisher'),
    args: on('published'),
    by: 'publisher',
  },
};
