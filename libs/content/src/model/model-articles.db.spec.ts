import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import { aField, ModelDesk, TENDER } from './models.fixture.js';

const FILLED = { tenderNumber: '星采〔2026〕12号', budget: '120.5', deadline: '2026-12-20', method: '公开招标' };

let desk: Desk;
let models: ModelDesk;
beforeAll(async () => {
  desk = await aDesk();
  models = new ModelDesk(desk, await desk.bed.newTenant({ level: 'province' }));
});
afterAll(() => desk.bed.close());

const aTownOf = async (code: string): Promise<Town> => {
  await models.declare.run(await models.operator(), { ...TENDER, code, base: 'article' });
  return aTown(desk, { kinds: [`model-${code}`] });
};
const change = async (code: string, version: number, fields = TENDER.fields): Promise<unknown> =>
  models.change.run(await models.operator(), { ...TENDER, fields, code, version });

describe('an article of a model', () => {
  it('is written, reviewed and published; citizens get its fields by the names that the province gave', async () => {
    const town = await aTownOf('whole');
    const { id } = await town.article('PUBLISHED', { fields: { ...FILLED, contact: '王科长\n0434-5550001' } });
    const [live] = await desk.bed.superuser<{ kind: string; line: string; fields: unknown[] }>(
      'select i.kind, i.line, d.fields from live_item i join live_detail d using (tenant_id, id) where id = $1',
      [id],
    );
    expect(live).toMatchObject({ kind: 'article', line: '采购预算（万元）：120.5　投标截止日期：2026-12-20' });
    expect(live?.fields).toEqual(
      expect.arrayContaining([
        { key: 'method', word: '采购方式', type: 'choice', place: 'facts', value: '公开招标' },
        { key: 'contact', word: '联系方式', type: 'longText', place: 'above', value: '王科长\n0434-5550001' },
      ]),
    );
  });

  it.each([
    ['tenderNumber', '12号', 'matches'],
    ['budget', '一百万', 'isNumber'],
    ['deadline', '2026-02-30', 'isDate'],
    ['method', '议价', 'isIn'],
    ['nothing', '1', 'isUnknown'],
  ])('is refused where it breaks the rules of its model: %s = %s', async (field, value, rule) => {
    const town = await aTownOf(`bad-${field.toLowerCase()}`);
    const edit = { ...ref(await town.article('DRAFT')), fields: { [field]: value } };
    await expect(desk.edit.run(await town.as('editor'), edit)).rejects.toMatchObject({
      code: 'CONTENT.FIELDS_INVALID',
      fields: [{ field, rule }],
    });
  });

  it('is not submitted without what its model needs', async () => {
    const town = await aTownOf('needs');
    const draft = await town.article('DRAFT', { fields: { budget: '1' } });
    await expect(desk.submit.run(await town.as('editor'), ref(draft))).rejects.toMatchObject({
      fields: [{ field: 'tenderNumber' }, { field: 'deadline' }],
    });
  });

  it('keeps what was said in a field that was taken out, and nobody says anything new in it', async () => {
    const town = await aTownOf('lost');
    const draft = await town.article('DRAFT', { fields: FILLED });
    await change('lost', 1, TENDER.fields.slice(1));
    const editor = await town.as('editor');
    const same = { ...ref(draft), fields: { ...FILLED, budget: '3' } };
    const edited = await desk.edit.run(editor, same);
    expect(edited.fields).toMatchObject({ tenderNumber: '星采〔2026〕12号', budget: '3' });
    const other = desk.edit.run(editor, { ...ref(edited), fields: { tenderNumber: '星采〔2026〕13号' } });
    await expect(other).rejects.toMatchObject({ fields: [{ field: 'tenderNumber', rule: 'isRetired' }] });
  });

  it('is asked for what was added between form and save, when it is sent to review', async () => {
    const town = await aTownOf('more');
    const draft = await town.article('DRAFT', { fields: FILLED });
    await change('more', 1, [...TENDER.fields, aField('winner', '中标人', { isRequired: true })]);
    const editor = await town.as('editor');
    const edited = await desk.edit.run(editor, { ...ref(draft), fields: { budget: '2' } });
    await expect(desk.submit.run(editor, ref(edited))).rejects.toMatchObject({ fields: [{ field: 'winner' }] });
  });

  it('keeps a choice that its model does not offer any more', async () => {
    const town = await aTownOf('choices');
    const draft = await town.article('DRAFT', { fields: FILLED });
    const fields = TENDER.fields.map((field) =>
      field.key === 'method' ? { ...field, choices: ['邀请招标', '竞争性谈判'] } : field,
    );
    await change('choices', 1, fields);
    const edited = await desk.edit.run(await town.as('editor'), { ...ref(draft), fields: { ...FILLED, budget: '2' } });
    expect(edited.fields).toMatchObject({ method: '公开招标', budget: '2' });
  });

  it('is begun by nobody once the model is retired, and what exists is still corrected', async () => {
    const town = await aTownOf('retired');
    const draft = await town.article('DRAFT', { fields: FILLED });
    await models.turn.run(await models.operator(), { code: 'retired', version: 1 }, 'RETIRED');
    await expect(town.article('DRAFT')).rejects.toMatchObject({ code: 'CONTENT.KIND_RETIRED' });
    await expect(town.columnOf({ kinds: ['model-retired'] })).rejects.toMatchObject({ code: 'CONTENT.KIND_RETIRED' });
    const edited = await desk.edit.run(await town.as('editor'), { ...ref(draft), fields: { budget: '9' } });
    expect(edited.fields).toMatchObject({ budget: '9' });
  });

  it('is of no model that its column does not take, or that does not exist', async () => {
    await aTownOf('apart');
    const town = await aTown(desk);
    const given = { columnId: town.column.id, title: '公告' };
    const editor = await town.as('editor');
    await expect(desk.create.run(editor, { ...given, kind: 'model-apart' })).rejects.toMatchObject({
      code: 'CONTENT.KIND_NOT_TAKEN',
    });
    await expect(desk.create.run(editor, { ...given, kind: 'model-nowhere' })).rejects.toMatchObject({
      code: 'CONTENT.KIND_UNKNOWN',
    });
    await expect(town.columnOf({ kinds: ['model-nowhere'] })).rejects.toMatchObject({ code: 'CONTENT.KIND_UNKNOWN' });
  });

  it('names units of the register, which citizens read by name', async () => {
    const fields = [aField('buyer', '采购人', { type: 'unit' })];
    await models.declare.run(await models.operator(), { name: '采购', fields, code: 'buyer', base: 'article' });
    const town = await aTown(desk, { kinds: ['model-buyer'] });
    const [unit] = await desk.bed.superuser<{ id: string; name: string }>('select id, name from unit limit 1');
    const { id } = await town.article('PUBLISHED', { fields: { buyer: unit?.id ?? '' } });
    const [live] = await desk.bed.superuser<{ fields: unknown[] }>('select fields from live_detail where id = $1', [
      id,
    ]);
    expect(live?.fields).toEqual(
      expect.arrayContaining([{ key: 'buyer', word: '采购人', type: 'unit', place: 'facts', value: unit?.name }]),
    );
    const nobody = town.article('DRAFT', { fields: { buyer: '01912f4e-0000-7000-8000-000000000001' } });
    await expect(nobody).rejects.toMatchObject({ code: 'CONTENT.FIELD_UNIT_UNKNOWN' });
  });
});
