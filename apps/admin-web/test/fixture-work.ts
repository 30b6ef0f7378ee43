import { units } from './fixture-data.ts';
import { type Context, here } from './fixture-context.ts';
import { columns, grants, people } from './fixture-people.ts';
import { columnOf, daysAgo, refOf, siteOf, unitOf } from './fixture-types.ts';

function todo(
  key: string,
  title: string,
  columnName: string | null,
  ago: number,
  note: string | null,
  context: Context,
) {
  return {
    subjectType: key === 'siteDrafts' ? 'Site' : 'Article',
    subjectId: `a${ago}`,
    act: key,
    site: siteOf(here(context)),
    title,
    columnName,
    waitingSince: daysAgo(ago),
    note,
  };
}

/** What waits, and what was done. */
export function workbench(context: Context) {
  const due = columns.filter(({ siteId, cadenceDays }) => siteId === 'linjiang' && cadenceDays).slice(0, 6);
  const left = [-3, -1, 1, 2, 4, 9];
  return {
    counts: [
      ['drafts', 2],
      ['returned', 1],
      ['review', 12],
      ['secrecy', 3],
      ['publish', 4],
      ['dueColumns', 6],
      ['siteDrafts', 0],
    ].map(([key, count]) => ({ key, count, oldestAt: count ? daysAgo(2) : null })),
    todos: [
      todo('returned', '白牛镇开展秋季防火巡查', '镇里动态', 1, '何云舒：第二段有村民手机号，请删去后再交', context),
      todo('review', '关于调整城区公共停车收费标准的通知', '通知公告', 2, null, context),
      todo('review', '市政府常务会议研究秋粮收购工作', '政务要闻', 1, null, context),
      todo('publish', '临江市 2026 年第三季度财政收支情况', '财政资金', 0, null, context),
      todo('drafts', '山塘水库除险加固完工', '镇里动态', 3, null, context),
    ],
    dueColumns: due.map((column, index) => ({
      site: siteOf(here(context)),
      column: columnOf(column),
      daysLeft: left[index] ?? 9,
      responsible: index === 2 ? null : refOf(people[2]),
    })),
    monthOutput: [
      ['市政府办', 100],
      ['市教育局', 37],
      ['市民政局', 37],
      ['市卫生健康委', 36],
      ['市住房城乡建设局', 23],
      ['市文化和旅游局', 38],
      ['青溪县政府办', 15],
    ].map(([unitName, count]) => ({ unitName, count })),
  };
}

/** Who answers for a column. */
export function responsibility({ columnId }: { columnId?: string }) {
  const column = columns.find(({ id }) => id === columnId);
  const index = column ? columns.indexOf(column) : 0;
  const holders = (role: string) =>
    grants
      .filter((grant) => grant.role === role && grant.isActive)
      .map(({ personId }) => refOf(people.find(({ id }) => id === personId)));
  return {
    supervisingUnit: unitOf(units.get('u-linjiang-office')),
    operatorUnit: unitOf(units.get(column?.unitId ?? '')),
    responsiblePerson: index % 4 === 2 ? null : refOf(people[2]),
    holders: [
      ...(column?.steps ?? []).map(({ role }) => ({ role, people: role === 'REVIEWER' ? holders(role) : [] })),
      { role: 'PUBLISHER', people: index % 5 === 3 ? [] : holders('PUBLISHER') },
    ],
    gaps: [
      index % 4 === 2 ? 'NO_RESPONSIBLE' : '',
      column && !column.stepsInherited ? 'NO_SECRECY_REVIEWER' : '',
      index % 5 === 3 ? 'NO_PUBLISHER' : '',
    ].filter(Boolean),
  };
}
