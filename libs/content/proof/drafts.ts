import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { each, type Operations } from '../../../tools/bars/proof/define.ts';

const WRITERS = each('column', 'site-admin', 'editor', 'contractor');

const windowId = randomUUID();

/** What somebody is typing: theirs alone. */
export const draftOperations: Operations = {
  saveDraft: {
    asks: 'edit Article',
    may: WRITERS,
    args: {
      input: { articleId: '$draft.id', baseVersion: 1, title: '正在写', attachmentIds: ['$asset.id'], windowId },
    },
  },
  dropDraft: { asks: 'edit Article', may: WRITERS, args: { input: { articleId: '$draft.id', windowId } } },
  takeUpDraft: {
    asks: 'edit Article',
    may: WRITERS,
    args: { input: { articleId: '$draft.id', windowId } },
  },
  openDraft: { asks: 'edit Article', may: WRITERS, args: { articleId: '$draft.id' } },
  articleDrafts: { asks: 'edit Article', may: WRITERS, args: { articleId: '$draft.id' } },
};

/** Something that somebody is typing, on any article of the site. */
export const DRAFT_ROW = `
  insert into content_draft (tenant_id, id, article_id, person_id, minute, saved_at, base_version, column_id, kind, title, body,
    fields, attachment_ids)
  select a.tenant_id, gen_random_uuid(), a.id, gen_random_uuid(), now(), now(), a.version, a.column_id, 'article', $2, $2, '{}', '{}'
    from content_article a where a.tenant_id = $1 limit 1`;

/** A draft of every article, by whoever wrote its newest revision. */
export async function plantDrafts(root: Client): Promise<void> {
  await root.query(`insert into content_draft (tenant_id, id, article_id, person_id, minute, saved_at, base_version,
      column_id, kind, title, body, fields, attachment_ids)
    select r.tenant_id, gen_random_uuid(), r.article_id, r.written_by, date_trunc('minute', r.written_at), r.written_at,
      a.version, a.column_id, r.kind, r.title, r.body, r.fields, '{}'
    from content_revision r join content_article a on (a.tenant_id, a.id, a.revision) = (r.tenant_id, r.article_id, r.number)`);
}
