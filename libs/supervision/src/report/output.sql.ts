// Sites of the report: those reached, live or suspended, at or below the root when one is given.
const SITES = `sites as materialized (
    select s.* from site s
     where s.id = any($1::uuid[]) and s.state in ('live', 'suspended')
       and ($2::uuid is null or s.path <@ (select path from site where id = $2))
  )`;

const EVENTS = `('content.article-published', 'content.article-withdrawn', 'content.article-submitted')`;
const COUNTS = `count(*) filter (where a.event = 'content.article-published')::int as published,
    count(*) filter (where a.event = 'content.article-withdrawn')::int as withdrawn,
    count(*) filter (where a.event = 'content.article-submitted')::int as submitted`;
// Figures come from the trail: what was done in the period, whatever became of it since.
const DONE = `journal_activity a on a.tenant_id = s.id and a.event in ${EVENTS} and a.at >= $3 and a.at < $4`;
const OVERDUE = `c.is_visible and s.state = 'live'
    and coalesce(c.last_published_at, c.created_at) + make_interval(days => c.cadence_days) < $5`;

/** Figures per site: $1 sites, $2 root, $3 from, $4 to, $5 now. */
export const BY_SITE_SQL = `
  with ${SITES},
  done as (select a.tenant_id, ${COUNTS} from sites s join ${DONE} group by a.tenant_id),
  due as (
    select c.tenant_id, count(*) filter (where ${OVERDUE})::int as overdue, max(c.last_published_at) as last
      from sites s join content_column c on c.tenant_id = s.id group by c.tenant_id
  )
  select s.id, s.short_name as name, s.parent_id as "parentId", s.code as sort, coalesce(done.published, 0) as published,
         coalesce(done.withdrawn, 0) as withdrawn, coalesce(done.submitted, 0) as submitted,
         coalesce(due.overdue, 0) as "overdueColumns", due.last as "lastPublishedAt"
    from sites s left join done on done.tenant_id = s.id left join due on due.tenant_id = s.id`;

// An article counts for the unit it was written for; without one, for the site's sponsor.
const UNIT_OF_ARTICLE = `coalesce(article.unit_id, s.sponsor_unit_id)`;
const UNIT_OF_COLUMN = `coalesce(c.operator_unit_id, s.operator_unit_id, s.sponsor_unit_id)`;

/** Figures per unit, with the units above for the tree: $1 sites, $2 root, $3 from, $4 to, $5 now. */
export const BY_UNIT_SQL = `
  with ${SITES},
  done as (
    select ${UNIT_OF_ARTICLE} as unit_id, ${COUNTS}
      from sites s join ${DONE}
      left join content_article article on article.tenant_id = a.tenant_id and article.id = a.subject_id
     group by 1
  ),
  due as (
    select ${UNIT_OF_COLUMN} as unit_id, count(*) filter (where ${OVERDUE})::int as overdue,
           max(c.last_published_at) as last
      from sites s join content_column c on c.tenant_id = s.id group by 1
  ),
  involved as (
    select sponsor_unit_id as id from sites union select unit_id from done union select unit_id from due
  )
  select u.id, u.short_name as name, u.parent_id as "parentId", u.division_code || u.name as sort,
         coalesce(done.published, 0) as published, coalesce(done.withdrawn, 0) as withdrawn,
         coalesce(done.submitted, 0) as submitted, coalesce(due.overdue, 0) as "overdueColumns",
         due.last as "lastPublishedAt"
    from unit u left join done on done.unit_id = u.id left join due on due.unit_id = u.id
   where u.id in (select id from involved)`;

/** How many sites the report covers: $1 sites, $2 root. */
export const SITE_COUNT_SQL = `with ${SITES} select count(*)::int as sites from sites`;
