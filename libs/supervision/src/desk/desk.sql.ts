import { type DomainDeclaration, partsOf } from '@jiyue/platform';
import { judgements } from '@jiyue/workflow';
import { SITES } from '../report/sites.sql.js';

const MOST = 100;
const SUBJECT = 'Article';
const NO_SUBJECT = 'select null::uuid as tenant_id, null::uuid as subject_id, null::uuid as unit_id where false';

const hours = (value: string, where: string): string => {
  const at = (share: number): string =>
    `round((percentile_cont(${share}) within group (order by ${value}) filter (where ${where}) / 3600)::numeric, 1)::float`;
  return `json_build_object('half', ${at(0.5)}, 'most', ${at(0.9)})`;
};
// What was published before its reviews was published; what was turned down after the fact went back.
const PUBLISHED = `event in ('publish', 'publishUrgently')`;
const RETURNED = `event in ('return', 'reject')`;
const COUNTS = `count(*) filter (where event = 'approve')::int as passed,
    count(*) filter (where ${RETURNED})::int as returned, count(*) filter (where ${PUBLISHED})::int as published`;
const BY_MOST = `order by count(*) desc, name limit ${MOST}`;

/**
 * One row with everything. Parameters: $1 sites, $2 root, $3 from, $4 to. An article counts for the unit it was written for;
 * without one, for the site’s sponsor.
 */
export function deskSql(domains: readonly DomainDeclaration[]): string {
  const unitOf = partsOf(domains, 'figures').flatMap(({ unitOf: one }) => one ?? []);
  return `
  with ${SITES},
  judged as (
    select j.*, coalesce(subject.unit_id, s.sponsor_unit_id) as unit_id
      from (${judgements(SUBJECT, { from: '$3::timestamptz', to: '$4::timestamptz' })}) j join sites s on s.id = j.tenant_id
      left join (${unitOf.length > 0 ? unitOf.join(' union all ') : NO_SUBJECT}) subject
        on subject.tenant_id = j.tenant_id and subject.subject_id = j.subject_id
  ),
  steps as (
    select case when ${PUBLISHED} then 'publish' else key end as key,
           count(*) filter (where not ${RETURNED})::int as passed, count(*) filter (where ${RETURNED})::int as returned,
           ${hours('waited', 'waited is not null')} as waited
      from judged group by 1
  ),
  units as (
    select u.id, u.name, ${COUNTS}, ${hours('since_submitted', `${PUBLISHED} and since_submitted is not null`)} as took
      from judged join unit u on u.id = judged.unit_id group by u.id, u.name ${BY_MOST}
  ),
  people as (
    select done_by as id, max(done_by_name) as name, ${COUNTS}, ${hours('waited', 'waited is not null')} as took
      from judged group by done_by ${BY_MOST}
  )
  select (select coalesce(json_agg(steps order by passed + returned desc), '[]') from steps) as "deskSteps",
         (select coalesce(json_agg(units), '[]') from units) as "deskUnits",
         (select coalesce(json_agg(people), '[]') from people) as "deskPeople",
         count(*) filter (where ${PUBLISHED})::int as published,
         count(*) filter (where event = 'publishUrgently')::int as "publishedUrgently",
         count(*) filter (where event = 'reject')::int as rejected,
         ${hours('since_submitted', `${PUBLISHED} and since_submitted is not null`)} as "toPublish"
    from judged`;
}
