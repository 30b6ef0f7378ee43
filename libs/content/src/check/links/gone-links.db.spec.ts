import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref, type Town } from '../../content.fixture.js';

describe('links to pages of the site', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const linkTo = (address: string) => `<p>见<a href="${address}">办法全文</a>。</p>`;
  const goneIn = async (town: Town, body: string) => {
    const found = await desk.checks.of(await town.as('editor'), { title: '通知', body });
    return found.filter(({ key }) => key === 'linkGone').map(({ action, place }) => [action, place.quote, place.nth]);
  };

  it('are told where nobody gets the page, and stop nothing', async () => {
    const town = await aTown(desk);
    const draft = await town.article('DRAFT');
    const dead = [['WARN', '办法全文', 0]];
    expect(await goneIn(town, linkTo(`/gzdt/${draft.id}.html`))).toEqual(dead);
    expect(await goneIn(town, linkTo(`/gzdt/${randomUUID()}.html?from=a`))).toEqual(dead);
    const text = await town.article('DRAFT', { body: linkTo(`/gzdt/${draft.id}.html`) });
    expect(await desk.submit.run(await town.as('editor'), ref(text))).toMatchObject({ state: 'IN_REVIEW' });
  });

  it('are none where citizens get it, by its path or with the host of the site', async () => {
    const town = await aTown(desk);
    const { id } = await town.article('PUBLISHED');
    const { tenantId } = await town.as('editor');
    const [site] = await desk.bed.superuser<{ host: string }>('select host from site where id = $1', [tenantId]);
    expect(await goneIn(town, linkTo(`/gzdt/${id}.html`) + linkTo(`https://${site?.host}/gzdt/${id}.html#a`))).toEqual(
      [],
    );
    expect(await goneIn(town, linkTo(`https://${site?.host}/gzdt/${randomUUID()}.html`))).toHaveLength(1);
  });

  it('are told apart from those of other sites, of which nobody here knows', async () => {
    const town = await aTown(desk);
    expect(await goneIn(town, linkTo(`https://www.gov.cn/gzdt/${randomUUID()}.html`))).toEqual([]);
  });

  it('do not lead to the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const { id } = await nextDoor.article('PUBLISHED');
    expect(await goneIn(town, linkTo(`/gzdt/${id}.html`))).toHaveLength(1);
  });
});
