import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref, type Town } from '../../content.fixture.js';

describe('withdraw article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('takes the article from the citizens with the reason', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    const withdrawn = await desk.withdraw.run(await town.as('publisher'), { ...ref(article), reason: '数据有误' });
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', liveRevision: null, withdrawReason: '数据有误' });
    expect(await desk.items.get(town.tenant.siteId, article.id)).toBeNull();
  });

  const ended = (town: Town, { id }: { id: string }) => desk.items.ended(town.tenant.siteId, id);

  it('answers at its address that it is gone, unless it is said otherwise', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    await desk.withdraw.run(await town.as('publisher'), { ...ref(article), reason: '数据有误' });
    expect(await ended(town, article)).toMatchObject({ kind: 'gone', notice: null, target: null });
  });

  it('tells readers what they are meant to know, never the reason', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    const withdrawal = { ...ref(article), reason: '领导批示', kind: 'notice', notice: '数据正在核实。' } as const;
    await desk.withdraw.run(await town.as('publisher'), withdrawal);
    const end = await ended(town, article);
    expect(end).toMatchObject({ kind: 'notice', title: article.title, notice: '数据正在核实。' });
    expect(JSON.stringify(end)).not.toContain('领导批示');
  });

  it.each(['/gzdt/', 'https://www.gov.cn/zhengce/', 'https://gzw.example.gov.cn/a?b=1'])(
    'leads readers to %s',
    async (target) => {
      const town = await aTown(desk);
      const article = await town.article('PUBLISHED');
      const withdrawal = { ...ref(article), reason: '已合并', kind: 'redirect', target } as const;
      await desk.withdraw.run(await town.as('publisher'), withdrawal);
      expect(await ended(town, article)).toMatchObject({ kind: 'redirect', target });
    },
  );

  it.each([
    ['nowhere', ''],
    ['a stranger', 'https://example.com/'],
    ['a stranger in disguise', 'https://www.gov.cn.example.com/'],
    ['another host by two slashes', '//example.com/'],
    ['another host by a backslash', '/\\example.com/'],
    ['a host behind a name', 'https://www.gov.cn@example.com/'],
    ['an unsafe line', 'http://www.gov.cn/'],
    ['a script', 'javascript:alert(1)'],
    ['another line of the answer', '/a\r\nset-cookie: a=b'],
  ])('leads readers never to %s', async (_what, target) => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    const withdrawal = { ...ref(article), reason: '已合并', kind: 'redirect', target } as const;
    await expect(desk.withdraw.run(await town.as('publisher'), withdrawal)).rejects.toMatchObject({
      code: 'CONTENT.REDIRECT_REFUSED',
      fields: [{ field: 'target', rule: 'isTrusted' }],
    });
    expect(await desk.items.get(town.tenant.siteId, article.id)).not.toBeNull();
  });

  it('leads never to itself', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    const withdrawal = {
      ...ref(article),
      reason: '已合并',
      kind: 'redirect',
      target: `/gzdt/${article.id}.html`,
    } as const;
    await expect(desk.withdraw.run(await town.as('publisher'), withdrawal)).rejects.toMatchObject({
      code: 'CONTENT.REDIRECT_REFUSED',
    });
  });

  it('leaves the revision being worked on where it is', async () => {
    const town = await aTown(desk);
    const edited = await desk.edit.run(await town.as('editor'), {
      ...ref(await town.article('PUBLISHED')),
      title: '更正',
    });
    const withdrawn = await desk.withdraw.run(await town.as('publisher'), { ...ref(edited), reason: '数据有误' });
    expect(withdrawn).toMatchObject({ state: 'DRAFT', revision: 2, liveRevision: null, title: '更正' });
  });

  it('refuses an article in another state', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await expect(
      desk.withdraw.run(await town.as('publisher'), { ...ref(article), reason: '数据有误' }),
    ).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_WRONG_STATE' });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    await expect(
      desk.withdraw.run(await town.as('reviewer'), { ...ref(article), reason: '数据有误' }),
    ).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    await expect(
      desk.withdraw.run(await town.as('publisher'), { ...ref(article), version: 99, reason: '数据有误' }),
    ).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STALE',
      params: { version: article.version },
    });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('PUBLISHED');
    await expect(
      desk.withdraw.run(await town.as('publisher'), { ...ref(article), reason: '数据有误' }),
    ).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
  });
});
