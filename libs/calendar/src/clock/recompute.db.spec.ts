import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { verifyJournal } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import type { TestTenant } from '@jiyue/testing';
import { aBureau, arrangement2027, type Bureau, DAYS_2027 } from '../calendar.fixture.js';
import { CLOCK_RULES, type ClockRule } from '../deadline/clock-rule.js';
import type { CaseClock } from './clock.js';

let bureau: Bureau;
let province: TestTenant;
let north: TestTenant;
let south: TestTenant;
const clocks = new Map<string, CaseClock>();

async function startClock(name: string, tenant: TestTenant, on: string, rule: ClockRule = CLOCK_RULES.message) {
  const scope = await bureau.as(tenant, 'officer');
  const matter = { subjectType: 'Letter', subjectId: newId(), rule, on };
  clocks.set(name, await bureau.act(scope, () => bureau.clocks.start(scope, matter)));
}

beforeAll(async () => {
  bureau = await aBureau();
  province = await bureau.bed.newTenant({ level: 'province' });
  north = await bureau.bed.newTenant({ parent: province });
  south = await bureau.bed.newTenant({ parent: province });
  await startClock('over new year', north, '2026-12-25');
  await startClock('over spring festival', north, '2027-02-03', CLOCK_RULES.disclosureReply);
  await startClock('of this year', north, '2026-10-12');
  await startClock('of the south', south, '2027-04-30');
  await startClock('done', south, '2026-12-28');
  const [done, scope] = [clocks.get('done') as CaseClock, await bureau.as(south, 'officer')];
  await bureau.act(scope, () => bureau.clocks.stop(scope, done, '2026-12-29'));
});
afterAll(() => bureau.bed.close());

const system = (): Scope => ({
  tenantId: province.siteId,
  actor: systemActor('工作日历'),
  requestId: 'test',
  now: new Date(),
});
const recompute = () => bureau.sites.run(system(), { year: 2027, from: '2026-12-22' });
const dueOf = async (name: string) => {
  const [row] = await bureau.bed.superuser<{ due: string; is_provisional: boolean; version: number }>(
    'select due::text as due, is_provisional, version from calendar_clock where id = $1',
    [clocks.get(name)?.id],
  );
  return [row?.due, row?.is_provisional, row?.version];
};
const told = async (tenant: TestTenant) =>
  (await bureau.bed.activities(tenant)).filter(({ event }) => event === 'calendar.clock-recomputed');

// One story: the year is announced, then corrected.
describe('when the province loads a year', () => {
  it('every clock that depends on it is computed anew, each with an activity of its own', async () => {
    expect(await dueOf('over spring festival')).toEqual(['2027-03-03', true, 1]);
    await bureau.load.run(await bureau.as(province, 'operator'), arrangement2027());
    expect(await recompute()).toBe(3);
    expect(await dueOf('over new year')).toEqual(['2027-01-06', false, 2]);
    expect(await dueOf('over spring festival')).toEqual(['2027-03-10', false, 2]);
    expect(await dueOf('of the south')).toEqual(['2027-05-13', false, 2]);
    const { id: clockId, subjectId } = clocks.get('over spring festival') as CaseClock;
    const payload = { subjectType: 'Letter', subjectId, ruleKey: 'disclosure-reply', year: 2027 };
    expect(await told(north)).toHaveLength(2);
    expect(await told(north)).toContainEqual(
      expect.objectContaining({
        subject_id: clockId,
        payload: { ...payload, clockId, before: '2027-03-03', after: '2027-03-10' },
      }),
    );
  });

  it('what was stopped or does not reach it stays as it was', async () => {
    expect(await dueOf('of this year')).toEqual(['2026-10-21', false, 1]);
    expect(await dueOf('done')).toEqual(['2027-01-06', true, 2]);
  });

  it('doing it twice changes nothing', async () => {
    expect(await recompute()).toBe(0);
    expect(await told(north)).toHaveLength(2);
  });

  it('a correction moves only the clocks it touches', async () => {
    const days = DAYS_2027.filter(({ date }) => date !== '2027-05-08');
    await bureau.load.run(await bureau.as(province, 'operator'), arrangement2027({ version: 1, days }));
    expect(await recompute()).toBe(1);
    expect(await dueOf('of the south')).toEqual(['2027-05-14', false, 3]);
  });

  it('the trail stays whole', async () => {
    const query = (sql: string, params?: readonly unknown[]) => bureau.bed.superuser<never>(sql, params);
    expect((await verifyJournal(query, [])).findings).toEqual([]);
  });

  it('a clock that somebody changes meanwhile makes the job come again', async () => {
    await startClock('raced', south, '2027-09-20');
    await bureau.bed.superuser(`update calendar_clock set due = '2027-01-01' where id = $1`, [clocks.get('raced')?.id]);
    await bureau.bed.superuser(
      `create function touch() returns trigger language plpgsql as $$ begin return null; end $$`,
    );
    await bureau.bed.superuser(
      `create trigger touch before update on calendar_clock for each row execute function touch()`,
    );
    await expect(recompute()).rejects.toMatchObject({ code: 'CALENDAR.CLOCK_STALE' });
    await bureau.bed.superuser('drop trigger touch on calendar_clock');
    expect(await recompute()).toBe(1);
    expect((await dueOf('raced'))[0]).toBe('2027-09-28');
  });
});
