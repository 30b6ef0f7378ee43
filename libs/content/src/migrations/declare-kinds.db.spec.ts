import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLE } from '@jiyue/tenancy';
import { aDesk, aTown, type Desk } from '../content.fixture.js';
import { DeclareKinds1764000140000 } from './1764000140000-declare-kinds.js';

describe('texts of articles that were written before kinds', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('become fields, on every site, behind the wall as before', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    for (const each of [town, nextDoor]) await each.article('DRAFT', { title: '关于巡查结果的通知' });
    // as the role that migrates, which the wall stands around as well
    await desk.bed.superuser(`set role ${ROLE.owner}`);
    await desk.bed.superuser(`
      drop trigger content_revision_shows_files on content_revision;
      alter table content_revision drop column kind, drop column fields, add column subtitle text, add column source text,
        add column author text, add column summary text, add column keywords text, add column cover_id uuid;
      alter table content_column drop column kinds;
      alter table content_revision no force row level security;
      update content_revision set subtitle = '试行', source = '市水利局';
      alter table content_revision force row level security`);
    await new DeclareKinds1764000140000().up({ query: (sql: string) => desk.bed.superuser(sql) } as never);
    await desk.bed.superuser('reset role');
    const rows = await desk.bed.superuser('select kind, fields from content_revision where tenant_id = any($1)', [
      [town.tenant.siteId, nextDoor.tenant.siteId],
    ]);
    const moved = { kind: 'article', fields: { subtitle: '试行', source: '市水利局' } };
    expect(rows).toEqual([moved, moved]);
    expect(
      await desk.bed.superuser(`select relforcerowsecurity as wall from pg_class where relname = 'content_revision'`),
    ).toEqual([{ wall: true }]);
  });
});
