import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { ScanDemand } from '@jiyue/platform';
import { aDesk, aTown, type Desk, type Town } from '../content.fixture.js';
import { ArticlePreview } from './article-preview.js';

describe('a preview', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const preview = (demand = new ScanDemand(false, false)) =>
    new ArticlePreview(desk.bed.db, desk.queries, desk.articles, desk.drafts, demand);
  const aFile = async ({ tenant, people }: Town, state: string): Promise<string> => {
    const id = newId();
    await desk.bed.superuser(
      `insert into content_asset (tenant_id, id, file_name, mime_type, size, state, created_by, created_by_name, completed_at)
       values ($1, $2, $3, 'application/pdf', 1, $4, $5, '李静', now())`,
      [tenant.siteId, id, `${state}.pdf`, state, people.editor.id],
    );
    return id;
  };

  it('is word for word what citizens read once it is published', async () => {
    const town = await aTown(desk);
    const texts = { body: '<h2>结果</h2><p>全部合格。</p>', attachmentIds: [await aFile(town, 'clean')] };
    const approved = await town.article('APPROVED', texts);
    const before = await preview().of(await town.as('publisher'), approved.id);
    await desk.publish.run(await town.as('publisher'), { articleId: approved.id, version: approved.version });
    const after = await desk.items.get(town.tenant.siteId, approved.id);
    const { title, body, summary, coverUrl, fields, tags, files } = before.item;
    expect({ title, body, summary, coverUrl, fields, tags, path: before.path, unitName: before.unitName }).toEqual({
      title: after?.title,
      body: after?.body,
      summary: after?.summary,
      coverUrl: after?.coverUrl,
      fields: after?.fields,
      tags: after?.tags,
      path: after?.path,
      unitName: after?.unitName,
    });
    expect(files.map(({ name, url }) => ({ name, url }))).toEqual(after?.files.map(({ name, url }) => ({ name, url })));
  });

  it('leaves out the files that citizens would not get', async () => {
    const town = await aTown(desk);
    const attachmentIds = [
      await aFile(town, 'clean'),
      await aFile(town, 'inspected'),
      await aFile(town, 'not_scanned'),
    ];
    const { id } = await town.article('DRAFT', { attachmentIds });
    const names = async (demand?: ScanDemand) =>
      (await preview(demand).of(await town.as('editor'), id)).item.files.map(({ name }) => name);
    expect(await names()).toEqual(['clean.pdf', 'inspected.pdf']);
    expect(await names(new ScanDemand(false, true))).toEqual(['clean.pdf']);
    await desk.changeFileRule.run(await town.as('admin'), { version: 0, acceptsInspected: false, moreTypes: [] });
    expect(await names()).toEqual(['clean.pdf']);
  });

  it('shows a person what they are typing, and nobody else', async () => {
    const town = await aTown(desk);
    const article = await town.article();
    const editor = await town.as('editor');
    await desk.saveDraft.run(editor, {
      articleId: article.id,
      baseVersion: article.version,
      title: '正在写',
      body: '',
    });
    expect((await preview().of(editor, article.id)).item.title).toBe('正在写');
    expect((await preview().of(await town.as('admin'), article.id)).item.title).toBe('关于公布巡查结果的通知');
  });

  it('is for those who may read the article, and for nobody next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const other = await town.columnOf();
    const { id } = await town.article();
    const elsewhere = await town.as(await town.person('reviewer', other.id));
    const refusal = { code: 'CONTENT.ARTICLE_NOT_FOUND' };
    await expect(preview().of(elsewhere, id)).rejects.toMatchObject(refusal);
    await expect(preview().of(await nextDoor.as('editor'), id)).rejects.toMatchObject(refusal);
  });
});
