import { type DomainDeclaration, type Figures, partsOf, TRAIL } from '@jiyue/platform';
import { SITES } from './sites.sql.js';

/** The report's statements, made once from what the domains give. Parameters: $1 sites, $2 root, $3 from, $4 to, $5 now. */
export interface OutputSql {
  readonly bySite: string;
  /** With the units above, for the tree. */
  readonly byUnit: string;
  /** How many sites the report covers: $1 sites, $2 root. */
  readonly siteCount: string;
}

// An article counts for the unit it was written for; without one, for the site's sponsor.
const UNIT_OF_SUBJECT = `coalesce(subject.unit_id, s.sponsor_unit_id)`;
const UNIT_OF_DUE = `coalesce(c.unit_id, s.operator_unit_id, s.sponsor_unit_id)`;
// What shows nothing is counted apart from what is late.
const RED = `count(*) filter (where s.state = 'live' and c.due_at < $5 and not c.is_blank)::int as overdue,
      count(*) filter (where s.state = 'live' and c.is_blank)::int as blank`;

// A short name that several bear is told apart by what stands above it.
const NAME = (row: string): string =>
  `case when count(*) over (partition by ${row}.short_name) > 1 then concat_ws(' ', above.short_name, ${row}.short_name)
     else ${row}.short_name end`;

const OUTPUT = ['published', 'withdrawn', 'submitted'] as const;
const NO_SUBJECT = 'select null::uuid as tenant_id, null::uuid as subject_id, null::uuid as unit_id where false';
const NOTHING_DUE =
  'select null::uuid as tenant_id, null::uuid as unit_id, null::timestamptz as last_at, null::timestamptz as due_at, false as is_blank where false';

/** Puts the statements together from the figures of every domain. */
export function outputSql(domains: readonly DomainDeclaration[]): OutputSql {
  const figures = partsOf(domains, 'figures');
  return {
    bySite: bySite(trailOf(figures), together(figures, 'due', NOTHING_DUE)),
    byUnit: byUnit(trailOf(figures), together(figures, 'unitOf', NO_SUBJECT), together(figures, 'due', NOTHING_DUE)),
    siteCount: `with ${SITES} select count(*)::int as sites from sites`,
  };
}

interface Trail {
  readonly counts: string;
  /** Figures come from the trail: what was done in the period, whatever became of it since. */
  readonly done: string;
}

function trailOf(figures: readonly Figures[]): Trail {
  const named = (kind: (typeof OUTPUT)[number]): string =>
    namesOf(figures.flatMap(({ output }) => output?.[kind] ?? []));
  const all = namesOf(figures.flatMap(({ output }) => OUTPUT.flatMap((kind) => output?.[kind] ?? [])));
  return {
    counts: OUTPUT.map((kind) => `count(*) filter (where a.event in ${named(kind)})::int as ${kind}`).join(', '),
    done: `${TRAIL} a on a.tenant_id = s.id and a.event in ${all} and a.at >= $3 and a.at < $4`,
  };
}

// Names of events are ours, letters and dots only; no event at all is a name that nothing has.
function namesOf(names: readonly string[]): string {
  const given = names.map((name) => `'${name}'`);
  return `(${given.length > 0 ? given.join(', ') : `''`})`;
}

function together(figures: readonly Figures[], part: 'due' | 'unitOf', empty: string): string {
  const queries = figures.flatMap((one) => one[part] ?? []);
  return queries.length > 0 ? queries.join('\n union all ') : empty;
}

function bySite({ counts, done }: Trail, due: string): string {
  return `
  with ${SITES},
  done as (select a.tenant_id, ${counts} from sites s join ${done} group by a.tenant_id),
  due as (
    select c.tenant_id, ${RED}, max(c.last_at) as last
      from sites s join (${due}) c on c.tenant_id = s.id group by c.tenant_id
  )
  select s.id, ${NAME('s')} as name, s.parent_id as "parentId", s.code as sort, coalesce(done.published, 0) as published,
         coalesce(done.withdrawn, 0) as withdrawn, coalesce(done.submitted, 0) as submitted,
         coalesce(due.overdue, 0) as "overdueColumns", coalesce(due.blank, 0) as "blankColumns", due.last as "lastPublishedAt"
    from sites s left join done on done.tenant_id = s.id left join due on due.tenant_id = s.id
    left join site above on above.id = s.parent_id`;
}

function byUnit({ counts, done }: Trail, unitOf: string, due: string): string {
  return `
  with ${SITES},
  done as (
    select ${UNIT_OF_SUBJECT} as unit_id, ${counts}
      from sites s join ${done}
      left join (${unitOf}) subject on subject.tenant_id = a.tenant_id and subject.subject_id = a.subject_id
     group by 1
  ),
  due as (
    select ${UNIT_OF_DUE} as unit_id, ${RED}, max(c.last_at) as last
      from sites s join (${due}) c on c.tenant_id = s.id group by 1
  ),
  involved as (
    select sponsor_unit_id as id from sites union select unit_id from done union select unit_id from due
  )
  select u.id, ${NAME('u')} as name, u.parent_id as "parentId", u.division_code || u.name as sort,
         coalesce(done.published, 0) as published, coalesce(done.withdrawn, 0) as withdrawn,
         coalesce(done.submitted, 0) as submitted, coalesce(due.overdue, 0) as "overdueColumns",
         coalesce(due.blank, 0) as "blankColumns", due.last as "lastPublishedAt"
    from unit u left join done on done.unit_id = u.id left join due on due.unit_id = u.id left join unit above on above.id = u.parent_id
   where u.id in (select id from involved)`;
}
