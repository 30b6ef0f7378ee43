import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonCard, Policy } from '@jiyue/auth';
import { contentDomain } from '@jiyue/content';
import { newId } from '@jiyue/kernel';
import { type TestBed, type TestTenant, testBed } from '@jiyue/testing';
import { Looks } from '../looks.js';
import { Reach } from '../reach.js';
import { supervisionPolicy } from '../supervision.policy.js';
import { DeskQueries } from './desk.queries.js';
import type { DeskFilter } from './desk.types.js';
import { ReadDesk } from './read-desk.js';

const POLICIES: Policy[] = [supervisionPolicy];
const WRITE = 'write';

describe('the figures of the desk', () => {
  let bed: TestBed;
  let reading: ReadDesk;
  let city: TestTenant;
  let stranger: TestTenant;
  let auditor: PersonCard;
  beforeAll(async () => {
    bed = await testBed();
    reading = new ReadDesk(
      new Looks(bed.db, bed.journal),
      new Reach(bed.scopes(POLICIES)),
      new DeskQueries(bed.db, [contentDomain]),
    );
  });
  afterAll(() => bed.close());
  beforeEach(async () => {
    city = await bed.newTenant({ level: 'city' });
    stranger = await bed.newTenant();
    auditor = await bed.person(city, { roles: ['auditor'], withSubtree: true });
  });

  const reviewer = newId();
  const publisher = newId();

  /** Steps of one revision: event, key, whose, and how many hours after the day began. */
  async function way(tenant: TestTenant, steps: readonly (readonly [string, string, string, number])[]): Promise<void> {
    const subject = newId();
    await bed.superuser('set session_replication_role = replica'); // states are not what is asked here
    for (const [at, [event, key, by, hour]] of steps.entries())
      await bed.superuser(
        `insert into workflow_step (tenant_id, subject_type, subject_id, revision, seq, event, key, from_state, to_state, done_by, done_by_name, done_at)
         values ($1, 'Article', $2, 1, $3, $4, $5, 'DRAFT', 'DRAFT', $6, '王芳', '2026-11-02T00:00:00Z'::timestamptz + make_interval(mins => $7))`,
        [tenant.siteId, subject, at + 1, event, key, by, hour * 60],
      );
    await bed.superuser('reset session_replication_role');
  }

  const november = (given: Partial<DeskFilter> = {}): DeskFilter => ({
    from: new Date('2026-11-01T00:00:00Z'),
    to: new Date('2026-12-01T00:00:00Z'),
    ...given,
  });
  const asAuditor = () => bed.as(city, auditor, POLICIES);
  const code = (value: string) => expect.objectContaining({ code: value });

  it('say how long a text waited for each step, and how often it was sent back', async () => {
    await way(city, [
      ['submit', WRITE, newId(), 0],
      ['return', 'review', reviewer, 4],
      ['submit', WRITE, newId(), 5],
      ['approve', 'review', reviewer, 7],
      ['publish', 'publish', publisher, 10],
    ]);
    const report = await reading.run(await asAuditor(), november());
    expect(report.deskSteps).toEqual([
      { key: 'review', passed: 1, returned: 1, waited: { half: 3, most: 3.8 } },
      { key: 'publish', passed: 1, returned: 0, waited: { half: 3, most: 3 } },
    ]);
    expect(report).toMatchObject({ published: 1, toPublish: { half: 10, most: 10 } });
  });

  it('say it of each unit that wrote and each person who judged', async () => {
    await way(city, [
      ['submit', WRITE, newId(), 0],
      ['approve', 'review', reviewer, 2],
      ['publish', 'publish', publisher, 3],
    ]);
    const { deskUnits, deskPeople } = await reading.run(await asAuditor(), november());
    expect(deskUnits).toMatchObject([
      { id: city.unitId, passed: 1, returned: 0, published: 1, took: { half: 3, most: 3 } },
    ]);
    expect(deskPeople.map(({ id, passed, published, took }) => [id, passed, published, took.half])).toEqual(
      expect.arrayContaining([
        [reviewer, 1, 0, 2],
        [publisher, 0, 1, 1],
      ]),
    );
  });

  it('count what was judged in the period, with what it waited before', async () => {
    await way(city, [
      ['submit', WRITE, newId(), 0],
      ['approve', 'review', reviewer, 30],
      ['approve', 'final', reviewer, 31 * 24],
    ]);
    const { deskSteps } = await reading.run(await asAuditor(), november({ from: new Date('2026-11-03T00:00:00Z') }));
    expect(deskSteps).toMatchObject([{ key: 'review', passed: 1, waited: { half: 30 } }]);
  });

  it('are of the sites that somebody reaches, and nothing where nothing was judged', async () => {
    await way(stranger, [
      ['submit', WRITE, newId(), 0],
      ['approve', 'review', reviewer, 2],
    ]);
    expect(await reading.run(await asAuditor(), november())).toEqual({
      deskSteps: [],
      deskUnits: [],
      deskPeople: [],
      published: 0,
      publishedUrgently: 0,
      rejected: 0,
      toPublish: { half: null, most: null },
    });
    const outside = reading.run(await asAuditor(), november({ rootSiteId: stranger.siteId }));
    await expect(outside).rejects.toEqual(code('TENANCY.SITE_NOT_FOUND'));
  });

  it('leave a line in the trail of who looked, and are refused to whoever may not read reports', async () => {
    await reading.run(await asAuditor(), november());
    expect(await bed.activities(city)).toMatchObject([{ event: 'supervision.report-read', payload: { by: 'DESK' } }]);
    const editor = await bed.as(city, await bed.person(city, { roles: ['editor'] }), POLICIES);
    await expect(reading.run(editor, november())).rejects.toEqual(code('AUTH.FORBIDDEN'));
    const empty = reading.run(await asAuditor(), november({ to: new Date(0) }));
    await expect(empty).rejects.toEqual(code('PLATFORM.INVALID_INPUT'));
  });
});
