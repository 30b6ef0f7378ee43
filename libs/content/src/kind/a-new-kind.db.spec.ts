import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref } from '../content.fixture.js';
import { fromCsv, toCsv } from './exchange.js';
import { date, text } from './field.js';
import { defineKind } from './kind.js';
import { describeKind } from './kind.types.js';
import { article } from './kinds/article.js';
import { livePart } from './live-part.js';

// All that it takes: one file with these lines, and a message for the kind and for each field.
const guide = defineKind({
  key: 'guide',
  fields: [
    ...article.fields,
    text('officeHours', {
      group: 'facts',
      max: 30,
      isRequired: true,
      seen: 'facts',
      isSearched: true,
      meta: 'Keywords',
    }),
    date('checkedOn', { group: 'facts' }),
  ],
});
const HOURS = { officeHours: '工作日 9:00—17:00' };

describe('a kind that was declared a moment ago', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const aTownOfGuides = () => aTown(desk, { kinds: [guide.key] });

  it('is stored and published', async () => {
    const town = await aTownOfGuides();
    const published = await town.article('PUBLISHED', { fields: HOURS });
    expect(published).toMatchObject({ kind: 'guide', fields: { source: '市水利局', ...HOURS } });
  });

  it('is refused where it breaks its rules', async () => {
    const town = await aTownOfGuides();
    const edit = { ...ref(await town.article('DRAFT')), fields: { checkedOn: '昨天' } };
    await expect(desk.edit.run(await town.as('editor'), edit)).rejects.toMatchObject({
      code: 'CONTENT.FIELDS_INVALID',
      fields: [{ field: 'checkedOn', rule: 'isDate' }],
    });
  });

  it('is not submitted without what it needs', async () => {
    const town = await aTownOfGuides();
    const draft = await town.article('DRAFT');
    await expect(desk.submit.run(await town.as('editor'), ref(draft))).rejects.toMatchObject({
      fields: [{ field: 'officeHours', rule: 'isNotEmpty' }],
    });
  });

  it('tells what an edit changed', async () => {
    const town = await aTownOfGuides();
    const draft = await town.article('DRAFT', { fields: HOURS });
    await desk.edit.run(await town.as('editor'), { ...ref(draft), fields: { checkedOn: '2026-11-28' } });
    expect((await desk.bed.activities(town.tenant)).at(-1)).toMatchObject({ payload: { changed: ['checkedOn'] } });
  });

  it('is described to the form', () => {
    const described = [guide].map(describeKind).find(({ key }) => key === 'guide');
    expect(described?.fields.slice(-3, -1)).toMatchObject([
      { key: 'officeHours', type: 'text', word: 'field.guide.officeHours', isRequired: true, max: 30, seen: 'facts' },
      { key: 'checkedOn', type: 'date', group: 'facts', seen: null },
    ]);
  });

  it('is shown, found and named in the page head as it says', () => {
    const { officeHours: value } = HOURS;
    expect(livePart(guide, { ...HOURS, checkedOn: '2026-11-28' })).toMatchObject({
      fields: [{ key: 'officeHours', word: 'field.guide.officeHours', place: 'facts', value }],
      tags: [{ name: 'Keywords', content: value }],
      searched: [value],
    });
  });

  it('is written out and read in', () => {
    const item = {
      kind: 'guide',
      title: '办事指南',
      body: '<p>正文</p>',
      fields: { ...HOURS, checkedOn: '2026-11-28' },
    };
    expect(fromCsv(toCsv(item))).toEqual(item);
  });
});
