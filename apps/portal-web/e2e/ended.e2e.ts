import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ARCHIVED, idOf } from './fixture-ended.js';
import { PortalUnderTest } from './portal-under-test.js';

const portal = new PortalUnderTest();
beforeAll(() => portal.start(), 60_000);
afterAll(() => portal.stop());

const address = (tail: string): string => `/dtyw/zwyw/${idOf(tail)}.html`;

it('an article that was taken down with a notice says so, and that it is gone', async () => {
  const { status, body: text } = await portal.ask(address('e1'));
  expect(status).toBe(410);
  expect(text).toContain('《关于公布巡查结果的通知》已撤下');
  expect(text).toContain('数据正在核实。');
  expect(text).toContain('撤下时间：2026-11-20');
  expect(text).toContain('noindex');
});

it('an article that is simply gone is gone, without its title', async () => {
  const { status, body: text } = await portal.ask(address('e2'));
  expect(status).toBe(410);
  expect(text).not.toContain('关于公布巡查结果的通知');
});

it.each([
  ['e3', '/dtyw/tzgg/?elder=on'],
  ['e4', 'https://www.gov.cn/zhengce/'],
])('an article that was taken down with the way to another address leads there (%s)', async (tail, to) => {
  const { status, headers } = await portal.ask(`${address(tail)}?elder=on`);
  expect([status, headers.location]).toEqual([301, to]);
});

it('an article that never was is not there', async () => {
  expect((await portal.ask(address('e9'))).status).toBe(404);
});

it('an article that is kept for the record says so above its text, and what was changed in it before', async () => {
  const article = portal.api.site('yunling.localhost').articles.find(({ title }) => title === ARCHIVED);
  const { status, body: text } = await portal.ask(`/dtyw/zwyw/${article?.id}.html`);
  expect(status).toBe(200);
  expect(text).toContain('已归档：这一页自 2026-11-01 起只作存档');
  expect(text).toMatch(/data-part="changes"[\s\S]*2026-10-30 10:00<\/time> 更正了处数/);
});
