import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { ScanDemand } from '@jiyue/platform';
import { aDesk, aTown, type Desk, ref, type Town } from '../../content.fixture.js';

describe('a text with files', () => {
  let desk: Desk;
  const LAPTOP = new ScanDemand(false, false);
  const PRODUCTION = new ScanDemand(true, true);
  const WITHOUT_SCANNER = new ScanDemand(false, true);
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const aFile = async ({ tenant, people }: Town, state: string): Promise<string> => {
    const id = newId();
    await desk.bed.superuser(
      `insert into content_asset (tenant_id, id, file_name, mime_type, size, state, created_by, created_by_name, completed_at)
       values ($1, $2, '名单.pdf', 'application/pdf', 1, $3, $4, '李静', now())`,
      [tenant.siteId, id, state, people.editor.id],
    );
    return id;
  };
  const published = async (town: Town, attachmentIds: readonly string[], demand = LAPTOP): Promise<string> => {
    desk.demand = demand;
    const outcome = await town.article('PUBLISHED', { attachmentIds }).then(
      ({ id }) => desk.items.get(town.tenant.siteId, id).then((item) => item?.files.map(({ name }) => name).join()),
      (error: { code: string }) => error.code,
    );
    desk.demand = LAPTOP;
    return outcome ?? '';
  };

  it('comes before the citizens with every one of them on a laptop, where nobody but the embedded inspection looked', async () => {
    const town = await aTown(desk);
    expect(await published(town, [await aFile(town, 'inspected')])).toBe('名单.pdf');
  });

  it('is refused with the way out where the rule of the site asks for a scanner', async () => {
    const town = await aTown(desk);
    await desk.changeFileRule.run(await town.as('admin'), { version: 0, acceptsInspected: false, moreTypes: [] });
    expect(await published(town, [await aFile(town, 'inspected')])).toBe('CONTENT.ASSET_ONLY_INSPECTED');
    expect(await published(town, [await aFile(town, 'clean')])).toBe('名单.pdf');
  });

  it('is refused in production while no scanner is configured, whatever the site says', async () => {
    const town = await aTown(desk);
    expect(await published(town, [await aFile(town, 'inspected')], WITHOUT_SCANNER)).toBe('CONTENT.SCANNER_MISSING');
    expect(await published(town, [await aFile(town, 'inspected')], PRODUCTION)).toBe('CONTENT.ASSET_ONLY_INSPECTED');
    expect(await published(town, [await aFile(town, 'clean')], PRODUCTION)).toBe('名单.pdf');
    expect(await published(town, [], WITHOUT_SCANNER)).toBe('');
  });

  it('is refused rather than published without a file that nobody could look into', async () => {
    const town = await aTown(desk);
    expect(await published(town, [await aFile(town, 'not_scanned')])).toBe('CONTENT.ASSET_NOT_SCANNED');
  });

  it('is judged once more when it is published, for what is asked may have changed since it was submitted', async () => {
    const town = await aTown(desk);
    const approved = await town.article('APPROVED', { attachmentIds: [await aFile(town, 'inspected')] });
    await desk.changeFileRule.run(await town.as('admin'), { version: 0, acceptsInspected: false, moreTypes: [] });
    await expect(desk.publish.run(await town.as('publisher'), ref(approved))).rejects.toMatchObject({
      code: 'CONTENT.ASSET_ONLY_INSPECTED',
      params: { fileName: '名单.pdf' },
    });
  });
});
