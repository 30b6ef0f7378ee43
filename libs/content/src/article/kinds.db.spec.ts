import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref } from '../content.fixture.js';

const DOCUMENT = {
  documentNumber: '临政发〔2026〕12号',
  issuer: '临江县人民政府',
  formedOn: '2026-11-20',
  validity: 'effective',
};

describe('articles of a kind', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const aTownOfDocuments = () => aTown(desk, { kinds: ['article', 'policy-document'] });

  it('keep what their kind declares, and nothing that is empty', async () => {
    const town = await aTownOfDocuments();
    const article = await town.article('PUBLISHED', {
      kind: 'policy-document',
      fields: { ...DOCUMENT, subtitle: ' ' },
    });
    expect(article).toMatchObject({ kind: 'policy-document', fields: { ...DOCUMENT, source: '市水利局' } });
    expect(article.fields).not.toHaveProperty('subtitle');
  });

  it('are the first that the column takes unless somebody says', async () => {
    const town = await aTown(desk, { kinds: ['policy-document', 'article'] });
    expect(await town.article('DRAFT')).toMatchObject({ kind: 'policy-document' });
  });

  it('are refused by a column that does not take them', async () => {
    const town = await aTown(desk);
    await expect(town.article('DRAFT', { kind: 'policy-document' })).rejects.toMatchObject({
      code: 'CONTENT.KIND_NOT_TAKEN',
    });
  });

  it('do not move to a column that does not take them', async () => {
    const town = await aTownOfDocuments();
    const article = await town.article('DRAFT', { kind: 'policy-document' });
    const { id: columnId } = await town.columnOf();
    await expect(desk.edit.run(await town.as('editor'), { ...ref(article), columnId })).rejects.toMatchObject({
      code: 'CONTENT.KIND_NOT_TAKEN',
    });
  });

  it('are not submitted before all that their kind needs is there', async () => {
    const town = await aTownOfDocuments();
    const article = await town.article('DRAFT', { kind: 'policy-document', fields: { ...DOCUMENT, issuer: null } });
    await expect(desk.submit.run(await town.as('editor'), ref(article))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_INCOMPLETE',
      fields: [{ field: 'issuer', rule: 'isNotEmpty' }],
    });
  });

  it('keep their kind when the next revision begins', async () => {
    const town = await aTownOfDocuments();
    const article = await town.article('PUBLISHED', { kind: 'policy-document', fields: DOCUMENT });
    const edited = await desk.edit.run(await town.as('editor'), { ...ref(article), fields: { validity: 'amended' } });
    expect(edited).toMatchObject({
      kind: 'policy-document',
      revision: 2,
      fields: { ...DOCUMENT, validity: 'amended' },
    });
  });

  it('tell the journal which of their texts an edit changed', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await desk.edit.run(await town.as('editor'), {
      ...ref(article),
      title: '更正',
      fields: { author: '王芳', source: '市水利局' },
    });
    expect((await desk.bed.activities(town.tenant)).at(-1)).toMatchObject({
      payload: { changed: ['title', 'author'] },
    });
  });

  it('show no picture of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const { assetId } = await desk.createUpload.run(await nextDoor.as('editor'), { fileName: 'a.png', size: 9 });
    await expect(town.article('DRAFT', { fields: { cover: assetId } })).rejects.toMatchObject({
      code: 'CONTENT.ASSET_NOT_FOUND',
    });
  });
});
