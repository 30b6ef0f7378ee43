import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonCard } from '@jiyue/auth';
import { type StepRule, WorkQueries } from '@jiyue/workflow';
import { contentDomain } from '../content.domain.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';

const REVIEW: StepRule = { key: 'review', role: 'reviewer' };
const TODAY = `(now() at time zone 'Asia/Shanghai')::date`;

describe('a deputy', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const standIn = (town: Town, away: PersonCard, deputy: PersonCard) =>
    desk.bed.superuser(
      `insert into auth_absence (tenant_id, id, person_id, deputy_id, begins_on, ends_on, declared_by)
       values ($1, gen_random_uuid(), $2, $3, ${TODAY}, ${TODAY}, $2)`,
      [town.tenant.siteId, away.id, deputy.id],
    );
  const rows = (id: string) =>
    desk.bed.superuser<{ event: string; done_by: string; done_for: string | null }>(
      `select event, done_by, done_for, done_for_name from workflow_step where subject_id = $1 and event <> 'edit' order by seq`,
      [id],
    );

  it('judges for whoever is away, and the step says so', async () => {
    const town = await aTown(desk);
    const { reviewer } = town.people;
    const deputy = await town.person('officer');
    await standIn(town, reviewer, deputy);
    const submitted = await town.article('IN_REVIEW');
    const approved = await desk.approve.run(await town.as(deputy), ref(submitted));
    expect(approved).toMatchObject({ state: 'APPROVED', passers: [deputy.id, reviewer.id] });
    expect((await rows(approved.id)).at(-1)).toMatchObject({
      ...{ event: 'approve', done_by: deputy.id, done_for: reviewer.id, done_for_name: reviewer.name },
    });
    const [told] = await desk.bed.superuser<{ actor_name: string }>(
      `select actor_name from journal_activity where subject_id = $1 and event = 'content.article-approved'`,
      [approved.id],
    );
    expect(told?.actor_name).toBe(`${deputy.name}（代 ${reviewer.name}）`);
  });

  it('may no more than whoever is away, within the same column', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf();
    const narrow = await town.person('reviewer', other.id);
    const deputy = await town.person('officer');
    await standIn(town, narrow, deputy);
    const here = desk.approve.run(await town.as(deputy), ref(await town.article('IN_REVIEW')));
    await expect(here).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
    const there = await town.article('IN_REVIEW', {}, other.id);
    expect(await desk.approve.run(await town.as(deputy), ref(there))).toMatchObject({ state: 'APPROVED' });
  });

  it('acts in their own right where they hold one', async () => {
    const town = await aTown(desk);
    const own = await town.person('reviewer');
    await standIn(town, town.people.reviewer, own);
    const approved = await desk.approve.run(await town.as(own), ref(await town.article('IN_REVIEW')));
    expect((await rows(approved.id)).at(-1)).toMatchObject({ done_by: own.id, done_for: null });
  });

  it('judges neither what they wrote nor what whoever is away wrote, in the database neither', async () => {
    const town = await aTown(desk);
    const writer = town.people.editor;
    await desk.bed.grant(town.tenant, writer, 'reviewer');
    const deputy = await town.person('officer');
    await standIn(town, writer, deputy);
    await standIn(town, town.people.reviewer, writer);
    const submitted = await town.article('IN_REVIEW');
    for (const person of [deputy, writer]) {
      const attempt = desk.approve.run(await town.as(person), ref(submitted));
      await expect(attempt).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    }
    const row = desk.bed.superuser(
      `insert into workflow_step (tenant_id, subject_type, subject_id, revision, seq, event, key, from_state, to_state,
         done_by, done_by_name, done_for, done_for_name, done_at, hash)
       select tenant_id, 'Article', subject_id, 1, 99, 'approve', 'review', 'IN_REVIEW', 'APPROVED', $2, '某人', $3, '某人',
         now(), hash from workflow_step where subject_id = $1 and event = 'submit'`,
      [submitted.id, deputy.id, writer.id],
    );
    await expect(row).rejects.toMatchObject({ code: '23514' });
  });

  it('publishes nothing that they or whoever is away passed', async () => {
    const town = await aTown(desk, { steps: [REVIEW] });
    const { reviewer, publisher } = town.people;
    await desk.bed.grant(town.tenant, reviewer, 'publisher');
    const deputy = await town.person('officer');
    await standIn(town, reviewer, deputy);
    const byAway = await desk.approve.run(await town.as('reviewer'), ref(await town.article('IN_REVIEW')));
    await expect(desk.publish.run(await town.as(deputy), ref(byAway))).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
    const byDeputy = await desk.approve.run(await town.as(deputy), ref(await town.article('IN_REVIEW')));
    await expect(desk.publish.run(await town.as('reviewer'), ref(byDeputy))).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
    expect(await desk.publish.run(await town.as(publisher), ref(byDeputy))).toMatchObject({ state: 'PUBLISHED' });
  });

  it('holds nothing once the absence is over', async () => {
    const town = await aTown(desk);
    const deputy = await town.person('officer');
    await standIn(town, town.people.reviewer, deputy);
    await desk.bed.superuser('update auth_absence set ended_at = now() where deputy_id = $1', [deputy.id]);
    const late = desk.approve.run(await town.as(deputy), ref(await town.article('IN_REVIEW')));
    await expect(late).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
  });

  it('has what waits in their inbox, with the name of whoever is away, who keeps it in theirs', async () => {
    const town = await aTown(desk);
    const { reviewer } = town.people;
    const deputy = await town.person('officer');
    await standIn(town, reviewer, deputy);
    const { id: subjectId } = await town.article('IN_REVIEW');
    const work = new WorkQueries(desk.bed.db, desk.bed.scopes([]), [contentDomain]);
    const inbox = async (person: PersonCard) =>
      (await work.page(await town.as(person), { place: 'inbox' }, { first: 10 })).nodes;
    expect(await inbox(deputy)).toMatchObject([{ subjectId, behalfOf: reviewer.name }]);
    expect(await inbox(reviewer)).toMatchObject([{ subjectId, behalfOf: null }]);
  });

  it('is named among those who can take the step', async () => {
    const town = await aTown(desk);
    const deputy = await town.person('officer');
    await standIn(town, town.people.reviewer, deputy);
    const { able } = await desk.around.step(await town.as('editor'), await town.article('IN_REVIEW'));
    expect(able.map(({ personId }) => personId).sort()).toEqual([town.people.reviewer.id, deputy.id].sort());
  });
});
