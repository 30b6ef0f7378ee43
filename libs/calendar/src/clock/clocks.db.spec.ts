import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import type { TestTenant } from '@jiyue/testing';
import { aBureau, type Bureau } from '../calendar.fixture.js';
import { CLOCK_RULES } from '../deadline/clock-rule.js';
import type { CaseClock, ClockKey } from './clock.js';
import { RUNNING_CLOCKS } from './running-clocks.js';

let bureau: Bureau;
let town: TestTenant;
let scope: Scope;
beforeAll(async () => {
  bureau = await aBureau();
});
afterAll(() => bureau.bed.close());
beforeEach(async () => {
  town = await bureau.bed.newTenant();
  scope = await bureau.as(town, 'officer');
});

const start = (on = '2026-09-24', rule: keyof typeof CLOCK_RULES = 'disclosureReply'): Promise<CaseClock> => {
  const matter = { subjectType: 'Request', subjectId: newId(), rule: CLOCK_RULES[rule], on };
  return bureau.act(scope, () => bureau.clocks.start(scope, matter));
};
const read = ({ subjectType, subjectId }: ClockKey, as = scope): Promise<CaseClock[]> =>
  bureau.bed.db.read(as, () => bureau.clocks.of(subjectType, [subjectId]));
const code = (value: string) => expect.objectContaining({ code: value });

describe('a clock', () => {
  it('starts on the day of receipt and knows its due day and why', async () => {
    const clock = await start();
    expect(await read(clock)).toEqual([{ ...clock, due: '2026-10-29', isProvisional: false, version: 1 }]);
    const { explanation } = await bureau.bed.db.read(scope, () => bureau.clocks.explain(clock));
    expect(explanation.find(({ date }) => date === '2026-10-10')).toMatchObject({ verdict: 'counted', why: 'makeup' });
  });

  it('starts today in Shanghai when no day is named', async () => {
    const late = { ...scope, now: new Date('2026-09-30T16:30:00Z') };
    const matter = { subjectType: 'Letter', subjectId: newId(), rule: CLOCK_RULES.message };
    const clock = await bureau.act(late, () => bureau.clocks.start(late, matter));
    expect(clock.started).toBe('2026-10-01');
  });

  it('is provisional where it reaches into a year that nobody has announced', async () => {
    expect(await start('2026-12-20')).toMatchObject({ due: '2027-01-15', isProvisional: true });
  });

  it('stands still while others are asked, and counts on afterwards', async () => {
    const clock = await start();
    const paused = await bureau.act(scope, () => bureau.clocks.pause(scope, clock, '2026-09-28'));
    expect(paused).toMatchObject({ due: null, version: 2 });
    await bureau.act(scope, () => bureau.clocks.resume(scope, clock, '2026-10-19'));
    const [after] = await read(clock);
    expect(after).toMatchObject({
      due: '2026-11-13',
      pauses: [{ from: '2026-09-28', until: '2026-10-19' }],
      version: 3,
    });
  });

  it('is extended once, by no more than the rule allows', async () => {
    const clock = await start();
    const extend = (by: number) => bureau.act(scope, () => bureau.clocks.extend(scope, clock, by));
    await expect(extend(21)).rejects.toEqual(code('CALENDAR.EXTENSION_NOT_ALLOWED'));
    expect(await extend(20)).toMatchObject({ due: '2026-11-26', extended: 20 });
    await expect(extend(1)).rejects.toEqual(code('CALENDAR.CLOCK_EXTENDED'));
  });

  it('is not extended by a rule that knows no extension', async () => {
    const clock = await start('2026-09-24', 'thirdParty');
    const extend = bureau.act(scope, () => bureau.clocks.extend(scope, clock, 1));
    await expect(extend).rejects.toEqual(code('CALENDAR.EXTENSION_NOT_ALLOWED'));
  });

  it('stops, and another of the rule may run then', async () => {
    const clock = await start();
    const again = { ...clock, rule: CLOCK_RULES.disclosureReply, on: '2026-10-12' };
    const restart = () => bureau.act(scope, () => bureau.clocks.start(scope, again));
    await expect(restart()).rejects.toEqual(code('CALENDAR.CLOCK_RUNNING'));
    await bureau.act(scope, () => bureau.clocks.stop(scope, clock, '2026-10-12'));
    await restart();
    expect((await read(clock)).map(({ stopped }) => stopped)).toEqual(['2026-10-12', null]);
  });

  it.each([
    ['paused twice', 'CALENDAR.CLOCK_PAUSED', ['pause', 'pause']],
    ['resumed while it runs', 'CALENDAR.CLOCK_NOT_PAUSED', ['resume']],
    ['stopped twice', 'CALENDAR.CLOCK_NOT_FOUND', ['stop', 'stop']],
  ] as const)('is not %s', async (_, refusal, acts) => {
    const clock = await start();
    const last = acts.reduce<Promise<unknown>>(
      (before, act) => before.then(() => bureau.act(scope, () => bureau.clocks[act](scope, clock, '2026-09-28'))),
      Promise.resolve(),
    );
    await expect(last).rejects.toEqual(code(refusal));
  });

  it('takes no act on a day before what happened already', async () => {
    const clock = await start();
    const early = bureau.act(scope, () => bureau.clocks.pause(scope, clock, '2026-09-01'));
    await expect(early).rejects.toEqual(code('CALENDAR.DAY_TOO_EARLY'));
  });

  it('leaves the telling to the command it is part of', async () => {
    const matter = { subjectType: 'Letter', subjectId: newId(), rule: CLOCK_RULES.message };
    const alone = bureau.bed.db.write(scope, () => bureau.clocks.start(scope, matter));
    await expect(alone).rejects.toThrow('exactly one activity');
    await expect(bureau.clocks.start(scope, matter)).rejects.toThrow('No transaction is open');
  });

  it('stands in the lists of other libs by what is due first, while it runs', async () => {
    const [late, soon, done] = [await start('2026-10-20'), await start('2026-09-24'), await start('2026-09-01')];
    await bureau.act(scope, () => bureau.clocks.stop(scope, done, '2026-09-02'));
    const list = await bureau.bed.db.read(scope, () =>
      bureau.bed.db.manager.query(
        `select subject_id as id, due::text as due
           from site join ${RUNNING_CLOCKS} clock on clock.tenant_id = site.id order by due`,
      ),
    );
    expect(list).toEqual([
      { id: soon.subjectId, due: '2026-10-29' },
      { id: late.subjectId, due: '2026-11-17' },
    ]);
  });

  it('is not there for the site next door', async () => {
    const clock = await start();
    const next = await bureau.as(await bureau.bed.newTenant(), 'officer');
    expect(await read(clock, next)).toEqual([]);
    const stop = bureau.act(next, () => bureau.clocks.stop(next, clock));
    await expect(stop).rejects.toEqual(code('CALENDAR.CLOCK_NOT_FOUND'));
  });
});
