import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GuardedFetcher } from '@jiyue/fetching';
import { aDesk, aTown, type Desk, ref, type Town } from '../../content.fixture.js';
import { LookAtLinks } from './look-at-links.js';

describe('links of a text to other sites', () => {
  let desk: Desk;
  let outside: Server;
  let asked: string[];
  let there = '';
  let look: (town: Town, articleId: string) => Promise<void>;
  beforeAll(async () => {
    desk = await aDesk();
    asked = [];
    outside = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(url === '/there' ? 200 : 404).end();
    });
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
    const { port } = outside.address() as AddressInfo;
    there = `http://127.0.0.1:${port}`;
    const looking = new LookAtLinks(desk.bed.db, desk.articles, new GuardedFetcher([{ address: '127.0.0.1', port }]));
    look = ({ tenant }, articleId) =>
      looking.handle({ eventId: randomUUID(), tenantId: tenant.siteId, payload: { articleId } });
  });
  afterAll(async () => {
    await desk.bed.close();
    outside.closeAllConnections();
    outside.close();
  });

  const linkTo = (...addresses: string[]) =>
    `<p>${addresses.map((address) => `<a href="${address}">办法全文</a>`).join('；')}</p>`;
  const deadIn = async (town: Town, body: string) => {
    const found = await desk.checks.of(await town.as('editor'), { title: '通知', body });
    return found.filter(({ key }) => key === 'linkDead').map(({ action, params }) => [action, params['href']]);
  };

  it('are told where the other site has nothing there, and stop nothing', async () => {
    const town = await aTown(desk);
    const body = linkTo(`${there}/there`, `${there}/gone`);
    const article = await town.article('DRAFT', { body });
    expect(await deadIn(town, body)).toEqual([]);
    await look(town, article.id);
    expect(await deadIn(town, body)).toEqual([['WARN', `${there}/gone`]]);
    expect(await desk.submit.run(await town.as('editor'), ref(article))).toMatchObject({ state: 'IN_REVIEW' });
  });

  it('are told where nobody answers, unless nobody answers anywhere', async () => {
    const town = await aTown(desk);
    const silent = 'http://nobody.invalid/a';
    const alone = await town.article('DRAFT', { body: linkTo(silent) });
    await look(town, alone.id);
    expect(await deadIn(town, linkTo(silent))).toEqual([]);
    const both = await town.article('DRAFT', { body: linkTo(`${there}/there`) });
    await look(town, both.id);
    expect(await deadIn(town, linkTo(silent))).toEqual([['WARN', silent]]);
  });

  it('are looked at once a day', async () => {
    const town = await aTown(desk);
    const { id } = await town.article('DRAFT', { body: linkTo(`${there}/once`, `${there}/once`) });
    await look(town, id);
    await look(town, id);
    expect(asked.filter((url) => url === '/once')).toHaveLength(1);
  });

  it('lead nobody into the network', async () => {
    const town = await aTown(desk);
    const { id } = await town.article('DRAFT', { body: linkTo('http://127.0.0.1:1/a', 'http://10.0.0.1/a') });
    await look(town, id);
    const rows = await desk.bed.superuser('select status from content_outside_link where tenant_id = $1', [
      town.tenant.siteId,
    ]);
    expect(rows).toEqual([{ status: null }, { status: null }]);
  });

  it('are not known from what the tenant next door found', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const body = linkTo(`${there}/gone`);
    await look(nextDoor, (await nextDoor.article('DRAFT', { body })).id);
    expect(await deadIn(town, body)).toEqual([]);
  });
});
