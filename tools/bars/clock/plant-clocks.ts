import type { Client } from 'pg';
import { oracleDue, wallCalendar } from '../../../libs/calendar/src/golden.fixture.ts';

/** How much is planted. */
export interface Load {
  readonly sites: number;
  readonly clocks: number;
}

const RULE = {
  key: 'disclosure-reply',
  name: '依申请公开答复',
  unit: 'working-days',
  amount: 20,
  countsFirstDay: false,
};
// The last of the announced days and the first that nobody has announced: every clock from here reaches over new year.
const [FIRST, LAST] = ['2026-12-05', '2026-12-31'];

/** Sites below the province with running clocks that wait for 2027, and one each that does not; returns the sites' ids. */
export async function plantClocks(root: Client, { sites, clocks }: Load): Promise<void> {
  await plantSites(root, sites);
  const wall = wallCalendar();
  const starts = wall.map(({ date }) => date).filter((date) => date >= FIRST && date <= LAST);
  const dues = starts.map((start) => oracleDue(wall, start, RULE.amount));
  await root.query(
    `insert into calendar_clock (tenant_id, id, subject_type, subject_id, rule_key, rule, started, due, is_provisional, stopped)
     select s.id, gen_random_uuid(), 'Proof', gen_random_uuid(), $1, $2::jsonb, d.started, d.due, true,
            case when n = $6 then d.started end
       from (select id, row_number() over (order by id) as nr from site where code like '98%') s
       cross join generate_series(1, $5::int) n
       join unnest($3::date[], $4::date[]) with ordinality d (started, due, place)
         on d.place = 1 + (n + s.nr) % cardinality($3::date[])`,
    [
      RULE.key,
      JSON.stringify({ ...RULE, rollsOver: false, extension: 20 }),
      starts,
      dues,
      clocks / sites + 1,
      clocks / sites + 1,
    ],
  );
}

async function plantSites(root: Client, count: number): Promise<void> {
  await root.query(
    `with made as (
       insert into unit (id, parent_id, path, registered_by, name, short_name, kind, level, division_code)
       select u.id, p.id, p.path || replace(u.id::text, '-', '')::ltree, p.registered_by, '试点' || n || '乡人民政府', '试点' || n,
              'township', 'township', '98'
         from (select id, path, registered_by from unit where parent_id is null and level = 'province' limit 1) p
         cross join lateral (select n, gen_random_uuid() as id from generate_series(1, $1::int) n) u
       returning id, short_name)
     insert into site (id, parent_id, path, code, name, short_name, level, kind, state, host, sponsor_unit_id, opened_at)
     select s.id, p.id, p.path || replace(s.id::text, '-', '')::ltree, '98' || lpad(nr::text, 8, '0'), short_name, short_name,
            'township', 'sub_site', 'live', 'proof' || nr || '.localhost', unit_id, now()
       from (select id, path from site where parent_id is null limit 1) p
       cross join (select made.id as unit_id, short_name, row_number() over () as nr, gen_random_uuid() as id from made) s`,
    [count],
  );
}
