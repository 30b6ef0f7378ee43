import { digestSql } from '@jiyue/content';
import { loadItemsSql } from '@jiyue/live';

const DIGEST = digestSql({
  kind: `'article'`,
  title: 'title',
  body: 'body',
  fields: `jsonb_build_object('source', $7::text, 'summary', summary)`,
  files: 'null::jsonb',
});

/**
 * Loads articles number $1 to $2 of the open transaction's site: working row, first revision and, where published, the
 * live item, in one statement. Texts come from a pool whose words were cut beforehand, so that a million articles need
 * no more cutting than a thousand sentences.
 *
 * $3 seed · $4 leaf column ids · $5 their paths · $6 unit id · $7 unit name · $8 author ids · $9 author names ·
 * $10 titles · $11 words of titles · $12 sentences · $13 words of sentences · $14 the newest moment · $15 sanitiser
 *
 * $16 bodies as HTML · $17 as text · $18 their words · $19 ids of reviewer and publisher · $20 their names
 *
 * A hash of seed and number decides everything, so the same call loads the same rows. Nine in ten are published, spread
 * over ten years back from the newest moment, the more the newer.
 */
export const LOAD_ARTICLES = `
with titles as materialized (
  select (i - 1)::int as i, t, setweight(to_tsvector('simple', w), 'A') as v
    from unnest($10::text[], $11::text[]) with ordinality as p (t, w, i)
), sentences as materialized (
  select (i - 1)::int as i, t, setweight(to_tsvector('simple', w), 'B') as v
    from unnest($12::text[], $13::text[]) with ordinality as p (t, w, i)
), bodies as materialized (
  select (i - 1)::int as i, html, t, setweight(to_tsvector('simple', w), 'B') as v
    from unnest($16::text[], $17::text[], $18::text[]) with ordinality as p (html, t, w, i)
), numbers as materialized (
  select n, h, ('x' || substr(h, 1, 7))::bit(28)::int as a, ('x' || substr(h, 8, 7))::bit(28)::int as b,
    ('x' || substr(h, 15, 7))::bit(28)::int as c, ('x' || substr(h, 22, 7))::bit(28)::int as d
  from generate_series($1::int, $2::int) as n, lateral (select md5($3::text || tenancy.current_tenant() || n) as h) as x
), facts as materialized (
  select n, h, 1 + a % cardinality($4::uuid[]) as place, 1 + b % cardinality($8::uuid[]) as author,
    a % cardinality($10::text[]) as title, b % cardinality($12::text[]) as s1, c % cardinality($16::text[]) as body,
    case when c % 100 < 90 then 'PUBLISHED' when c % 100 < 93 then 'DRAFT' when c % 100 < 96 then 'IN_REVIEW'
      when c % 100 < 97 then 'RETURNED' when c % 100 < 98 then 'APPROVED' else 'WITHDRAWN' end as state,
    date_trunc('milliseconds', $14::timestamptz - make_interval(secs => 315360000 * power((d % 1000003) / 1000003.0, 2))) as at
  from numbers
), rows as materialized (
  select (substr(ms, 1, 8) || '-' || substr(ms, 9, 4) || '-7' || substr(h, 1, 3) || '-a' || substr(h, 4, 3) || '-' || substr(h, 7, 12))::uuid as id,
    ($4::uuid[])[place] as column_id, ($5::text[])[place] as column_path, ($8::uuid[])[author] as author_id,
    ($9::text[])[author] as author_name, f.at, f.state, f.state in ('PUBLISHED', 'WITHDRAWN') as was_live,
    t.t as title, s1.t || b.t as plain, left(s1.t, 120) as summary,
    '<p>' || s1.t || '</p>' || b.html as body, t.v || s1.v || b.v as tsv
  from facts f join titles t on t.i = f.title join sentences s1 on s1.i = f.s1 join bodies b on b.i = f.body,
    lateral (select lpad(to_hex((extract(epoch from f.at) * 1000)::bigint), 12, '0') as ms) as m
), articles as (
  insert into content_article (id, column_id, unit_id, created_by, created_by_name, created_at, updated_by,
    updated_by_name, updated_at, live_revision, state, step, step_role, state_at, writers, published_at, withdrawn_at, withdraw_reason)
  select id, column_id, $6::uuid, author_id, author_name, at, author_id, author_name, at,
    case when state = 'PUBLISHED' then 1 end, state,
    case state when 'IN_REVIEW' then 'review' when 'APPROVED' then 'publish' end,
    case state when 'IN_REVIEW' then 'reviewer' when 'APPROVED' then 'publisher' end, at, array[author_id], case when was_live then at end,
    case when state = 'WITHDRAWN' then at end, case when state = 'WITHDRAWN' then '内容过期' end
  from rows order by id
), revisions as (
  insert into content_revision (article_id, number, state, title, kind, fields, body, sanitiser, has_image, written_by,
    written_by_name, written_at)
  select id, 1, state, title, 'article', jsonb_build_object('source', $7::text, 'summary', summary), body, $15::int, false,
    author_id, author_name, at
  from rows order by id
), steps as (
  insert into workflow_step (subject_type, subject_id, revision, seq, event, key, from_state, to_state, done_by,
    done_by_name, done_at, hash)
  select 'Article', r.id, 1, s.seq, s.event, s.key, s.from_state, s.to_state, s.done_by, s.done_by_name,
    r.at - (4 - s.seq) * interval '1 hour', case when s.is_hashed then ${DIGEST} end
  from rows r, lateral (values
    (1, case when state = 'DRAFT' then 'edit' else 'submit' end, 'write', 'DRAFT',
      case when state = 'DRAFT' then 'DRAFT' else 'IN_REVIEW' end, author_id, author_name, state <> 'DRAFT', true),
    (2, 'approve', 'review', 'IN_REVIEW', 'APPROVED', ($19::uuid[])[1], ($20::text[])[1], true,
      state in ('APPROVED', 'PUBLISHED', 'WITHDRAWN')),
    (2, 'return', 'return', 'IN_REVIEW', 'RETURNED', ($19::uuid[])[1], ($20::text[])[1], false, state = 'RETURNED'),
    (3, 'publish', 'publish', 'APPROVED', 'PUBLISHED', ($19::uuid[])[2], ($20::text[])[2], true, was_live)
  ) as s (seq, event, key, from_state, to_state, done_by, done_by_name, is_hashed, is_taken)
  where s.is_taken order by r.id, s.seq
), published as (
  select id, 'article' as kind, column_id, $6::uuid as unit_id, $7::text as unit_name, 1 as revision,
    '/' || column_path || '/' || id || '.html' as path, title, summary, null as cover_url, at as published_at,
    at as updated_at, body, $15::int as sanitiser, plain, tsv,
    jsonb_build_array(jsonb_build_object('key', 'source', 'word', 'field.article.source', 'type', 'text', 'place', 'byline',
      'value', $7::text)) as fields,
    jsonb_build_array(jsonb_build_object('name', 'ContentSource', 'content', $7::text),
      jsonb_build_object('name', 'Description', 'content', summary)) as tags
  from rows where state = 'PUBLISHED'
), ${loadItemsSql('published')}
select count(*) from published`;
