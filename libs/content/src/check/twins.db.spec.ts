import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';

const TITLE = '关于做好今冬防火工作的通知';

describe('another article of the same title', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const titled = (town: Town, title = TITLE) => town.article('DRAFT', { title });
  const twinsIn = async (town: Town, given: Parameters<Desk['checks']['of']>[1]) => {
    const found = await desk.checks.of(await town.as('editor'), given);
    return found.filter(({ key }) => key === 'titleTwice');
  };

  it('is told while the title is typed, with the way to it', async () => {
    const town = await aTown(desk);
    const { id } = await titled(town);
    expect(await twinsIn(town, { title: TITLE, body: '' })).toMatchObject([
      { action: 'WARN', place: { field: 'title', quote: TITLE }, params: { articleId: id } },
    ]);
  });

  it('is none where the article is the only one of its title', async () => {
    const town = await aTown(desk);
    const { id: articleId } = await titled(town);
    expect(await twinsIn(town, { articleId })).toEqual([]);
    expect(await twinsIn(town, { articleId, title: `${TITLE}（二）`, body: '' })).toEqual([]);
  });

  it('is let be with a reason, and stops nobody from submitting', async () => {
    const town = await aTown(desk);
    await titled(town);
    const own = await titled(town);
    const [finding] = await twinsIn(town, { articleId: own.id });
    const given = { articleId: own.id, fingerprint: finding?.fingerprint ?? '', reason: '每年一份' };
    await desk.ignore.run(await town.as('editor'), given);
    expect(await twinsIn(town, { articleId: own.id })).toMatchObject([{ ignored: { reason: '每年一份' } }]);
    expect(await desk.submit.run(await town.as('editor'), ref(own))).toMatchObject({ state: 'IN_REVIEW' });
  });

  it('is none that the actor may not read, and none of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    await titled(nextDoor);
    expect(await twinsIn(town, { title: TITLE, body: '' })).toEqual([]);
    await titled(town);
    const elsewhere = await town.columnOf({ slug: 'yw' });
    const narrow = await town.as(await town.person('editor', elsewhere.id));
    const found = await desk.checks.of(narrow, { title: TITLE, body: '' });
    expect(found.map(({ key }) => key)).not.toContain('titleTwice');
  });
});
