import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onSite } from '@jiyue/tenancy';
import type { TestTenant } from '@jiyue/testing';
import { aBureau, arrangement2027, type Bureau, DAYS_2027 } from '../../calendar.fixture.js';
import { calendarPolicy } from '../../calendar.policy.js';
import { publishedArrangements } from '../published.js';

let bureau: Bureau;
let province: TestTenant;
let county: TestTenant;
beforeAll(async () => {
  bureau = await aBureau();
  province = await bureau.bed.newTenant({ level: 'province' });
  county = await bureau.bed.newTenant({ level: 'county', parent: province });
});
afterAll(() => bureau.bed.close());

const inYear = (year: number) =>
  arrangement2027({
    year,
    days: DAYS_2027.map((day) => ({ ...day, date: `${year}${day.date.slice(4)}`, kind: 'off' })),
  });

describe('the calendar', () => {
  it('begins with the published years, their source and how sure they are', async () => {
    const scope = await bureau.as(county, 'officer');
    const years = [await bureau.queries.year(scope, 2025), await bureau.queries.year(scope, 2026)];
    expect(years.map(({ arrangement }) => arrangement)).toEqual(publishedArrangements());
    expect(years.map(({ workingDayCount, allowed }) => [workingDayCount, allowed])).toEqual([
      [248, []],
      [248, []],
    ]);
  });

  it('is read by every role that serves, and written by none but the province', async () => {
    const scope = await bureau.as(county, 'operator');
    await bureau.bed.db.live('select from calendar_day, calendar_arrangement');
    const write = bureau.bed.db.write(scope, () =>
      bureau.bed.db.manager.query(
        `insert into calendar_arrangement (year, title, certainty) values (2050, '擅自安排', 'local')`,
      ),
    );
    await expect(write).rejects.toThrow('row-level security');
    const away = bureau.bed.db.write(scope, () =>
      bureau.bed.db.manager.query('delete from calendar_day returning date'),
    );
    await expect(away).rejects.toThrow('exactly one activity');
    expect(await bureau.bed.superuser('select from calendar_day')).toHaveLength(72);
  });
});

describe('load arrangement', () => {
  it('makes a year certain, for every site, and sends the job that computes clocks anew', async () => {
    const operator = await bureau.as(province, 'operator');
    const year = await bureau.load.run(operator, arrangement2027());
    expect(year).toMatchObject({ year: 2027, arrangement: { version: 1, certainty: 'confirmed' } });
    const seen = await bureau.queries.year(await bureau.as(county, 'officer'), 2027);
    expect(seen.days.find(({ date }) => date === '2027-01-31')).toMatchObject({ isWorking: true, why: 'makeup' });
    expect(await bureau.bed.activities(province)).toMatchObject([
      { event: 'calendar.arrangement-loaded', subject_id: province.siteId, payload: { year: 2027, version: 1 } },
    ]);
    expect(await bureau.bed.jobs('calendar-recompute')).toMatchObject([{ data: { payload: { year: 2027 } } }]);
  });

  it('corrects a year, and refuses somebody who saw an older version', async () => {
    const operator = await bureau.as(province, 'operator');
    await bureau.load.run(operator, inYear(2031));
    const days = inYear(2031).days.slice(0, -1);
    const corrected = await bureau.load.run(operator, { ...inYear(2031), version: 1, days });
    expect(corrected.arrangement).toMatchObject({ version: 2 });
    expect(corrected.arrangement?.offDays).toHaveLength(days.length);
    for (const version of [0, 1, 7])
      await expect(bureau.load.run(operator, { ...inYear(2031), version })).rejects.toMatchObject({
        code: 'CALENDAR.ARRANGEMENT_STALE',
      });
  });

  it('refuses a version of a year that has none', async () => {
    const load = bureau.load.run(await bureau.as(province, 'operator'), { ...inYear(2032), version: 1 });
    await expect(load).rejects.toMatchObject({ code: 'CALENDAR.ARRANGEMENT_STALE' });
  });

  it('refuses rows that break a rule, each by its number', async () => {
    const days = [...inYear(2033).days, { date: '2033-01-01', kind: 'off' as const, name: '元旦' }];
    const load = bureau.load.run(await bureau.as(province, 'operator'), { ...inYear(2033), days });
    await expect(load).rejects.toMatchObject({
      code: 'CALENDAR.ARRANGEMENT_INVALID',
      fields: [{ field: `days.${days.length - 1}`, rule: 'CALENDAR.DATE_TWICE' }],
    });
  });

  it('refuses the operator of a county, who keeps no calendar', async () => {
    const load = bureau.load.run(await bureau.as(county, 'operator'), inYear(2034));
    await expect(load).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('is the province’s operator’s from wherever they stand, and writes in the province', async () => {
    const below = await bureau.bed.newTenant({ level: 'city', parent: province });
    const operator = await bureau.bed.person(province, { roles: ['operator'], withSubtree: true });
    await bureau.load.run(await bureau.bed.as(below, operator, [calendarPolicy]), inYear(2035));
    expect(await bureau.bed.activities(below)).toEqual([]);
  });

  it('answers a second attempt with the first answer', async () => {
    const operator = await bureau.as(province, 'operator');
    const scope = { ...onSite(operator, province.siteId), idempotency: { key: 'load-2036', digest: 'd' } };
    const first = await bureau.load.run(scope, inYear(2036));
    expect(await bureau.load.run(scope, inYear(2036))).toEqual(first);
  });

  it('does not see the tree next door as its province', async () => {
    const other = await bureau.bed.newTenant({ level: 'province' });
    const load = bureau.load.run(onSite(await bureau.as(other, 'operator'), county.siteId), inYear(2037));
    await expect(load).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });
});
