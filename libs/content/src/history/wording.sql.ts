import { lastNote } from '@jiyue/workflow';
import { digestSql, REVISION_DIGEST } from '../article/article.sql.js';

/** Who said what stands in the revision `r`, and when. */
export const SAID = `coalesce(r.said_by, r.written_by) as "by", coalesce(r.said_by_name, r.written_by_name) as "byName",
  coalesce(r.said_at, r.written_at) as "at"`;

const FILES_OF_REVISION = `array(select l.asset_id from content_attachment l where l.tenant_id = r.tenant_id
  and l.article_id = r.article_id and l.number = r.number order by l.position)`;
const RETURNED = lastNote(
  { type: 'Article', tenantId: 'r.tenant_id', id: 'r.article_id', revision: 'r.number' },
  'return',
  'reject',
);
const DRAFT_DIGEST = digestSql({
  kind: 'd.kind',
  title: 'd.title',
  body: 'd.body',
  fields: 'd.fields',
  files: `case when cardinality(d.attachment_ids) > 0 then to_jsonb(d.attachment_ids) end`,
});

/** Lines of the history of the article `$1`, with what `$2` was typing; the newest `$3`. */
export const HISTORY = `
  select * from (
    select 'revision' as source, null::uuid as id, null::uuid as "windowId", r.number, r.state, r.title, ${SAID}, ${RETURNED} as note,
        r.restored_from as "restoredFrom", ${REVISION_DIGEST} as digest,
        r.number = a.revision as "isPresent", coalesce(r.number = a.live_revision, false) as "isLive"
      from content_revision r join content_article a on a.tenant_id = r.tenant_id and a.id = r.article_id
     where r.article_id = $1
    union all
    select 'wording', w.id, null, w.number, null, w.title, w.said_by, w.said_by_name, w.said_at, null, w.restored_from, w.digest, false, false
      from content_wording w where w.article_id = $1
    union all
    select 'draft', d.id, d.window_id, null, case when d.is_open then 'open' end, d.title, d.person_id, '', d.saved_at, null, null, ${DRAFT_DIGEST},
        false, false
      from content_draft d where d.article_id = $1 and d.person_id = $2) h
   order by h.at desc, h.source, h.id desc limit $3`;

/** The text of the revision `$2` of the article `$1`. */
export const OF_REVISION = `select r.kind, r.title, r.body, r.fields, ${FILES_OF_REVISION} as "attachmentIds",
    coalesce(r.said_at, r.written_at) as at
  from content_revision r where r.article_id = $1 and r.number = $2`;

/** The text `$2` that the article `$1` had, or that `$3` was typing. */
export const OF_ID = `
  select w.kind, w.title, w.body, w.fields, w.attachment_ids as "attachmentIds", w.said_at as at
    from content_wording w where w.article_id = $1 and w.id = $2
  union all
  select d.kind, d.title, d.body, d.fields, d.attachment_ids, d.saved_at
    from content_draft d where d.article_id = $1 and d.id = $2 and d.person_id = $3`;

/** Keeps as `$3` what the revision `$2` of the article `$1` says, before it is saved over at `$4`. */
export const KEEP_WORDING = `
  insert into content_wording (id, article_id, number, kind, title, body, fields, attachment_ids, digest,
    said_by, said_by_name, said_at, restored_from, replaced_at)
  select $3, r.article_id, r.number, r.kind, r.title, r.body, r.fields, ${FILES_OF_REVISION}, ${REVISION_DIGEST},
    coalesce(r.said_by, r.written_by), coalesce(r.said_by_name, r.written_by_name), coalesce(r.said_at, r.written_at),
    r.restored_from, $4
    from content_revision r where r.article_id = $1 and r.number = $2`;
