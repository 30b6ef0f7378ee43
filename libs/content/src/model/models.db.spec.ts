import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk } from '../content.fixture.js';
import { aField, ModelDesk, TENDER } from './models.fixture.js';

let desk: Desk;
let models: ModelDesk;
beforeAll(async () => {
  desk = await aDesk();
  models = new ModelDesk(desk, await desk.bed.newTenant({ level: 'province' }));
});
afterAll(() => desk.bed.close());

const declared = async (code: string) => {
  const operator = await models.operator();
  return { operator, model: await models.declare.run(operator, { ...TENDER, code, base: 'article' }) };
};

describe('a model', () => {
  it('is declared by the operator of the province, and known on every site', async () => {
    await declared('tender');
    const town = await aTown(desk);
    const kinds = await models.queries.kinds(await town.as('editor'));
    const kind = kinds.find(({ key }) => key === 'model-tender');
    expect(kind).toMatchObject({ name: '招标公告', base: 'article', isRetired: false });
    expect(kind?.fields.at(-1)).toMatchObject({ key: 'contact', word: '联系方式', type: 'longText', seen: 'above' });
    expect((await desk.bed.activities(models.province)).at(-1)).toMatchObject({
      ...{ event: 'content.model-declared', payload: { code: 'tender', version: 1 } },
    });
  });

  it('is declared from a site below for the province, by whoever operates the province itself', async () => {
    const town = await desk.bed.newTenant({ level: 'county', parent: models.province });
    await models.declare.run(await models.asOf(models.province, 'operator'), {
      ...TENDER,
      code: 'at',
      base: 'article',
    });
    const local = models.declare.run(await models.asOf(town, 'operator'), {
      ...TENDER,
      code: 'local',
      base: 'article',
    });
    await expect(local).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('is declared by no site’s administrator and no editor', async () => {
    for (const role of ['site-admin', 'editor'] as const) {
      const given = { ...TENDER, code: 'no', base: 'article' };
      await expect(models.declare.run(await models.asOf(models.province, role), given)).rejects.toMatchObject({
        code: 'AUTH.FORBIDDEN',
      });
    }
  });

  it('is declared by no site that is no province, whatever the application says', async () => {
    const other = await desk.bed.newTenant({ level: 'county' });
    const given = { ...TENDER, code: 'elsewhere', base: 'article' };
    await expect(models.declare.run(await models.asOf(other, 'operator'), given)).rejects.toThrow('row-level security');
  });

  it('has a code of its own, and builds on a kind of the product', async () => {
    const { operator } = await declared('once');
    const again = models.declare.run(operator, { ...TENDER, code: 'once', base: 'article' });
    await expect(again).rejects.toMatchObject({ code: 'CONTENT.MODEL_CODE_TAKEN' });
    const onModel = models.declare.run(operator, { ...TENDER, code: 'twice', base: 'model-once' });
    await expect(onModel).rejects.toMatchObject({ fields: [{ field: 'base', rule: 'isIn' }] });
  });

  it('gains and loses fields; what it lost stays at the end, retired', async () => {
    const { operator, model } = await declared('grows');
    const fields = [...TENDER.fields.slice(1), aField('winner', '中标人')];
    const after = await models.change.run(operator, { ...TENDER, fields, code: 'grows', version: model.version });
    expect(after.version).toBe(2);
    expect(after.fields.map(({ key, isRetired }) => [key, isRetired]).slice(-2)).toEqual([
      ['winner', false],
      ['tenderNumber', true],
    ]);
    const versions = await models.queries.versions(operator, 'grows');
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('keeps the type of a field, even of one that was taken out', async () => {
    const { operator } = await declared('typed');
    const other = [{ ...aField('budget', '采购预算（万元）'), type: 'text' as const }];
    await expect(
      models.change.run(operator, { ...TENDER, fields: other, code: 'typed', version: 1 }),
    ).rejects.toMatchObject({
      code: 'CONTENT.MODEL_INVALID',
      fields: [{ field: 'fields.0.type', rule: 'CONTENT.FIELD_TYPE_FIXED' }],
    });
  });

  it('is changed by nobody who saw an older one', async () => {
    const { operator } = await declared('stale');
    await models.change.run(operator, { ...TENDER, code: 'stale', version: 1 });
    await expect(models.change.run(operator, { ...TENDER, code: 'stale', version: 1 })).rejects.toMatchObject({
      code: 'CONTENT.MODEL_STALE',
      params: { version: 2 },
    });
  });

  it('is retired and taken up again, each once', async () => {
    const { operator } = await declared('turns');
    const retired = await models.turn.run(operator, { code: 'turns', version: 1 }, 'RETIRED');
    expect(retired).toMatchObject({ state: 'RETIRED', version: 2 });
    await expect(models.turn.run(operator, { code: 'turns', version: 2 }, 'RETIRED')).rejects.toMatchObject({
      code: 'CONTENT.MODEL_WRONG_STATE',
    });
    expect(await models.turn.run(operator, { code: 'turns', version: 2 }, 'IN_USE')).toMatchObject({ state: 'IN_USE' });
  });

  it('that nobody declared is not found', async () => {
    const change = models.change.run(await models.operator(), { ...TENDER, code: 'nowhere', version: 1 });
    await expect(change).rejects.toMatchObject({ code: 'CONTENT.MODEL_NOT_FOUND' });
  });

  it('is used where columns take it, counted over every site', async () => {
    await declared('used');
    const town = await aTown(desk, { kinds: ['model-used'] });
    await town.article('DRAFT');
    const uses = await models.queries.uses(await models.operator(), 'used');
    expect(uses).toEqual([{ siteName: expect.any(String), columnName: '工作动态', articles: 1 }]);
    await expect(models.queries.uses(await town.as('admin'), 'used')).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });
});
