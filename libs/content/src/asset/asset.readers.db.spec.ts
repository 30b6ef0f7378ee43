import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { aDesk, aTown, type Desk, type Town } from '../content.fixture.js';
import { AssetReaders } from './asset.readers.js';

describe('a file of a draft', () => {
  let desk: Desk;
  let readers: AssetReaders;
  beforeAll(async () => {
    desk = await aDesk();
    readers = new AssetReaders(desk.bed.db, desk.articles);
  });
  afterAll(() => desk.bed.close());

  const aFile = async ({ tenant, people }: Town, state = 'clean'): Promise<string> => {
    const id = newId();
    await desk.bed.superuser(
      `insert into content_asset (tenant_id, id, file_name, mime_type, size, state, created_by, created_by_name, completed_at)
       values ($1, $2, '图.png', 'image/png', 1, $3, $4, '李静', now())`,
      [tenant.siteId, id, state, people.editor.id],
    );
    return id;
  };
  const pictured = ({ tenant }: Town, id: string) => ({
    body: `<p><img src="/files/${tenant.siteId}/asset/${id}.png" alt="图"></p>`,
  });

  it('is given to whoever sent it', async () => {
    const town = await aTown(desk);
    expect(await readers.find(await town.as('editor'), await aFile(town))).toMatchObject({ fileName: '图.png' });
  });

  it('is given to whoever may read a text that offers it, shows it, or bears it in a field', async () => {
    const town = await aTown(desk);
    const [attached, inText, cover] = [await aFile(town), await aFile(town), await aFile(town)];
    const fields = { source: '市水利局', cover };
    await town.article('DRAFT', { ...pictured(town, inText), attachmentIds: [attached], fields });
    const reviewer = await town.as('reviewer');
    const found = await Promise.all([attached, inText, cover].map((id) => readers.find(reviewer, id)));
    expect(found.map((file) => file?.id)).toEqual([attached, inText, cover]);
  });

  it('is kept from people of the site who may read no text that shows it', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf();
    const file = await aFile(town);
    await town.article('DRAFT', pictured(town, file));
    const elsewhere = await town.as(await town.person('reviewer', other.id));
    expect(await readers.find(elsewhere, file)).toBeNull();
    expect(await readers.find(await town.as('reviewer'), await aFile(town))).toBeNull();
  });

  it('is kept from everybody while nobody has looked into it, or somebody found something', async () => {
    const town = await aTown(desk);
    const editor = await town.as('editor');
    expect(await readers.find(editor, await aFile(town, 'pending'))).toBeNull();
    expect(await readers.find(editor, await aFile(town, 'infected'))).toBeNull();
  });

  it('is kept from the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const file = await aFile(town);
    await town.article('DRAFT', pictured(town, file));
    expect(await readers.find(await nextDoor.as('reviewer'), file)).toBeNull();
  });
});
