import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonCard } from '@jiyue/auth';
import { WorkQueries } from '@jiyue/workflow';
import type { Article } from '../article/article.js';
import { contentDomain } from '../content.domain.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';

const ASK = { isNeeded: true, note: '数字是否属实' };

describe('what people say beside the way of an article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const waiting = async (state: 'IN_REVIEW' | 'APPROVED' = 'IN_REVIEW') => {
    const town = await aTown(desk);
    return { town, other: await town.person('reviewer'), article: await town.article(state) };
  };
  const inbox = async (town: Town, person: Parameters<Town['as']>[0]) => {
    const work = new WorkQueries(desk.bed.db, desk.bed.scopes([]), [contentDomain]);
    const { nodes } = await work.page(await town.as(person), { place: 'inbox' }, { first: 10 });
    return nodes.map(({ act }) => act);
  };
  const last = async (town: Town) => (await desk.bed.activities(town.tenant)).at(-1);

  describe('a reminder', () => {
    it('tells those it waits for, leaves a step and changes nothing', async () => {
      const { town, other, article } = await waiting();
      const after = await desk.remind.run(await town.as('editor'), ref(article));
      expect(after).toMatchObject({ version: article.version, state: 'IN_REVIEW' });
      expect(after.taken.at(-1)).toMatchObject({ event: 'remind', key: 'review', by: town.people.editor.id });
      const { payload } = (await last(town))!;
      expect([...(payload as { to: string[] }).to].sort()).toEqual([town.people.reviewer.id, other.id].sort());
    });

    it('is given once within some hours', async () => {
      const { town, article } = await waiting();
      const editor = await town.as('editor');
      await desk.remind.run(editor, ref(article));
      await expect(desk.remind.run(editor, ref(article))).rejects.toMatchObject({ code: 'CONTENT.REMINDED_ALREADY' });
      const later = { ...editor, now: new Date(Date.now() + 5 * 3600_000) };
      await expect(desk.remind.run(later, ref(article))).resolves.toMatchObject({ version: article.version });
    });

    it('is refused where nobody is waited for, to whoever did not send it, and next door', async () => {
      const { town, article } = await waiting();
      const draft = await town.article('DRAFT');
      await expect(desk.remind.run(await town.as('editor'), ref(draft))).rejects.toMatchObject({
        code: 'CONTENT.ARTICLE_WRONG_STATE',
      });
      const colleague = await town.person('editor');
      await expect(desk.remind.run(await town.as(colleague), ref(article))).rejects.toMatchObject({
        code: 'AUTH.FORBIDDEN',
      });
      const next = await aTown(desk);
      await expect(desk.remind.run(await next.as('editor'), ref(article))).rejects.toMatchObject({
        code: 'CONTENT.ARTICLE_NOT_FOUND',
      });
    });
  });

  describe('a judgement that is passed on', () => {
    const forward = async (town: Town, article: Article, to: PersonCard) =>
      desk.forward.run(await town.as('reviewer'), { ...ref(article), personId: to.id, reason: '出差' });

    it('waits for that person alone, and leads on as before', async () => {
      const { town, other, article } = await waiting();
      const forwarded = await forward(town, article, other);
      expect(forwarded).toMatchObject({ state: 'IN_REVIEW', step: 'review', stepOwner: other.id });
      expect([await inbox(town, 'reviewer'), await inbox(town, other)]).toEqual([[], ['review']]);
      const passed = await desk.approve.run(await town.as(other), ref(forwarded));
      expect(passed).toMatchObject({ state: 'APPROVED', stepOwner: null });
    });

    it('comes back to everybody who may take it once it is late', async () => {
      const { town, other, article } = await waiting();
      await forward(town, article, other);
      await desk.bed.superuser(
        `update content_article set step_limit = '1 hours', step_warn_at = now(), step_due_at = now() where id = $1`,
        [article.id],
      );
      expect(await inbox(town, 'reviewer')).toEqual(['review']);
    });

    it('goes to nobody who may not take the step, who wrote the text, or who passes it on', async () => {
      const { town, article } = await waiting();
      const { editor, publisher, reviewer } = town.people;
      await desk.bed.grant(town.tenant, editor, 'reviewer');
      const refused = { code: 'CONTENT.PERSON_MAY_NOT_JUDGE', fields: [{ field: 'personId', rule: 'mayJudge' }] };
      for (const person of [editor, publisher, reviewer]) {
        await expect(forward(town, article, person)).rejects.toMatchObject(refused);
      }
    });

    it('names no writer, whatever a command thinks', async () => {
      const { town, article } = await waiting();
      const insert = `insert into workflow_step (tenant_id, subject_type, subject_id, revision, seq, event, key, from_state,
          to_state, done_by, done_by_name, done_at, for_id, for_name)
        values ($1, 'Article', $2, 1, 99, 'forward', 'review', 'IN_REVIEW', 'IN_REVIEW', $3, '王', now(), $4, '李')`;
      const { reviewer, editor } = town.people;
      const row = [town.tenant.siteId, article.id, reviewer.id, editor.id];
      await expect(desk.bed.superuser(insert, row)).rejects.toThrow('does not decide about it');
    });

    it('is refused in the wrong state, to whoever may not judge, and next door', async () => {
      const { town, other, article } = await waiting();
      const input = { ...ref(article), personId: other.id, reason: '出差' };
      const draft = await town.article('RETURNED');
      await expect(desk.forward.run(await town.as('reviewer'), { ...input, ...ref(draft) })).rejects.toMatchObject({
        code: 'CONTENT.ARTICLE_WRONG_STATE',
      });
      await expect(desk.forward.run(await town.as('publisher'), input)).rejects.toMatchObject({
        code: 'AUTH.FORBIDDEN',
      });
      const next = await aTown(desk);
      await expect(desk.forward.run(await next.as('reviewer'), input)).rejects.toMatchObject({
        code: 'CONTENT.ARTICLE_NOT_FOUND',
      });
    });
  });

  describe('an opinion', () => {
    const asked = async (isNeeded = true) => {
      const { town, article } = await waiting();
      const personIds = [town.people.secrecy.id];
      const reviewer = await town.as('reviewer');
      return {
        town,
        reviewer,
        article: await desk.consult.run(reviewer, { ...ref(article), ...ASK, isNeeded, personIds }),
      };
    };

    it('is waited for where it is needed, and given by whoever was asked', async () => {
      const { town, reviewer, article } = await asked();
      await expect(desk.approve.run(reviewer, ref(article))).rejects.toMatchObject({ code: 'CONTENT.OPINION_MISSING' });
      expect(await inbox(town, 'secrecy')).toEqual(['opine']);
      const said = await desk.opine.run(await town.as('secrecy'), {
        ...ref(article),
        verdict: 'disagree',
        note: '有误',
      });
      expect(said.taken.at(-1)).toMatchObject({ event: 'opine', verdict: 'disagree', note: '有误' });
      expect(await inbox(town, 'secrecy')).toEqual([]);
      expect(await desk.approve.run(reviewer, ref(said))).toMatchObject({ state: 'APPROVED' });
    });

    it('does not hold up the step where it is not needed, nor once it no longer is', async () => {
      const free = await asked(false);
      expect(await desk.approve.run(free.reviewer, ref(free.article))).toMatchObject({
        state: 'APPROVED',
        consulted: [],
      });
      const { town, reviewer, article } = await asked();
      const again = { ...ref(article), ...ASK, isNeeded: false, personIds: [town.people.secrecy.id] };
      const freed = await desk.consult.run(reviewer, again);
      expect(await desk.approve.run(reviewer, ref(freed))).toMatchObject({ state: 'APPROVED' });
    });

    it('is not passed over, whatever a command thinks', async () => {
      const { town, article } = await asked();
      const hash = article.taken.find(({ event }) => event === 'submit')!.hash;
      const insert = `insert into workflow_step (tenant_id, subject_type, subject_id, revision, seq, event, key, from_state,
          to_state, done_by, done_by_name, done_at, hash)
        values ($1, 'Article', $2, 1, 99, 'approve', 'review', 'IN_REVIEW', 'APPROVED', $3, '王', now(), $4)`;
      const row = [town.tenant.siteId, article.id, town.people.reviewer.id, hash];
      await expect(desk.bed.superuser(insert, row)).rejects.toThrow('an opinion is missing');
    });

    it('is asked of people who work on the column and did not write the text', async () => {
      const { town, article } = await waiting();
      const stranger = await desk.bed.person(await desk.bed.newTenant(), { roles: ['reviewer'] });
      const reviewer = await town.as('reviewer');
      for (const { id } of [town.people.editor, stranger]) {
        await expect(desk.consult.run(reviewer, { ...ref(article), ...ASK, personIds: [id] })).rejects.toMatchObject({
          code: 'CONTENT.PERSON_MAY_NOT_BE_ASKED',
          fields: [{ field: 'personIds.0', rule: 'mayBeAsked' }],
        });
      }
    });

    it('says why when it disagrees', async () => {
      const { town, article } = await asked();
      const opinion = { ...ref(article), verdict: 'disagree' as const, note: ' ' };
      await expect(desk.opine.run(await town.as('secrecy'), opinion)).rejects.toMatchObject({
        code: 'CONTENT.COMMENT_MISSING',
      });
    });

    it('is given by nobody else, not once the text is elsewhere, and not next door', async () => {
      const { town, reviewer, article } = await asked();
      const opinion = { ...ref(article), verdict: 'agree' as const };
      await expect(desk.opine.run(await town.as('publisher'), opinion)).rejects.toMatchObject({
        code: 'AUTH.FORBIDDEN',
      });
      const next = await aTown(desk);
      await expect(desk.opine.run(await next.as('secrecy'), opinion)).rejects.toMatchObject({
        code: 'CONTENT.ARTICLE_NOT_FOUND',
      });
      const back = await desk.sendBack.run(reviewer, { ...ref(article), reason: '再改' });
      await expect(desk.opine.run(await town.as('secrecy'), { ...ref(back), verdict: 'agree' })).rejects.toMatchObject({
        code: 'AUTH.FORBIDDEN',
      });
    });
  });
});
