import { each, type Operations } from '../../../tools/bars/proof/define.ts';

const WRITERS = each('column', 'site-admin', 'editor', 'contractor');
// what is planted of an article goes by the id of the article
const earlier = { articleId: '$draft.id', id: '$draft.id' };

/** Texts that an article had. */
export const historyOperations: Operations = {
  articleHistory: { asks: 'edit Article', may: WRITERS, args: { articleId: '$draft.id' } },
  articleWording: { asks: 'edit Article', may: WRITERS, args: earlier },
  restoreWording: {
    asks: 'edit Article',
    tells: 'content.article-wording-restored',
    may: WRITERS,
    args: { input: { ...earlier, version: '$draft.version' } },
  },
};

/** What every article of the site said before. */
export const WORDING_ROW = `
  insert into content_wording (tenant_id, id, article_id, number, kind, title, body, fields, attachment_ids, digest,
    said_by, said_by_name, said_at, replaced_at)
  select r.tenant_id, r.article_id, r.article_id, r.number, 'article', $2, $2, '{}', '{}', $2, gen_random_uuid(), $2, now(), now()
    from content_revision r where r.tenant_id = $1 on conflict do nothing`;
