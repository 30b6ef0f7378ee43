import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import '../kind/kinds.js';
import { DECLARE, FIELD_TYPES } from '../kind/field.js';
import { valuesAfter } from '../kind/values.js';
import type { ModelFieldGiven } from './model.js';
import { kindOfModel } from './model.kind.js';
import { fieldsAfter, modelProblems } from './model.rules.js';
import { aField, TENDER } from './models.fixture.js';

const wrong = (...fields: ModelFieldGiven[]): string[] =>
  modelProblems('article', { name: '招标公告', fields }, []).map(({ field, rule }) => `${field} ${rule}`);
const kindWith = (fields: readonly ModelFieldGiven[]) =>
  kindOfModel({
    ...{ id: '', code: 'trial', name: '试', base: 'article', fields: fieldsAfter(fields, []), state: 'IN_USE' },
    ...{ version: 1, changedBy: '', changedByName: '', changedAt: new Date(0) },
  });

describe('a declaration', () => {
  it('with what it needs is one', () => {
    expect(wrong(...TENDER.fields)).toEqual([]);
  });

  it.each([
    ['a key that is none', aField('No', '名'), 'fields.0.key CONTENT.FIELD_KEY'],
    ['a key of its base', aField('source', '名'), 'fields.0.key CONTENT.FIELD_KEY_TAKEN'],
    ['a key that every article has', aField('title', '名'), 'fields.0.key CONTENT.FIELD_KEY_TAKEN'],
    ['no name', aField('name', ' \u200b'), 'fields.0.label isNotEmpty'],
    ['a name that turns direction', aField('name', '甲\u202e乙'), 'fields.0.label CONTENT.FIELD_SIGNS'],
    ['one choice', aField('name', '名', { type: 'choice', choices: ['甲'] }), 'fields.0.choices CONTENT.FIELD_CHOICES'],
    ['choices of a text', aField('name', '名', { choices: ['甲', '乙'] }), 'fields.0.choices CONTENT.FIELD_CHOICES'],
    ['no mask', aField('name', '名', { type: 'documentNumber' }), 'fields.0.mask CONTENT.FIELD_MASK'],
    ['a length of a day', aField('name', '名', { type: 'date', max: 3 }), 'fields.0.max CONTENT.FIELD_MAX'],
    [
      'pictures in a list',
      aField('name', '名', { type: 'pictures', isInList: true }),
      'fields.0.isInList CONTENT.FIELD_NOT_LISTED',
    ],
    [
      'a day as author',
      aField('name', '名', { type: 'date', meta: 'Author' }),
      'fields.0.meta CONTENT.FIELD_NOT_SPOKEN',
    ],
  ])('is refused with %s', (_, field, problem) => {
    expect(wrong(field)).toContain(problem);
  });

  it('is refused with a key or a name twice', () => {
    expect(wrong(aField('one', '名'), aField('one', '名'))).toEqual([
      'fields.1.key CONTENT.FIELD_KEY_TAKEN',
      'fields.1.label CONTENT.FIELD_LABEL_TAKEN',
    ]);
  });

  it('is refused with more than anybody can fill in', () => {
    const many = Array.from({ length: 31 }, (_, at) => aField(`field${at}`, `名${at}`, { max: 10 }));
    expect(wrong(...many)).toEqual(['fields CONTENT.FIELDS_MANY']);
    const long = Array.from({ length: 3 }, (_, at) => aField(`field${at}`, `名${at}`, { type: 'longText', max: 2000 }));
    expect(wrong(...long)).toEqual(['fields CONTENT.FIELDS_LONG']);
    const helped = Array.from({ length: 14 }, (_, at) =>
      aField(`field${at}`, `名${at}`, { max: 10, help: '提'.repeat(200) }),
    );
    expect(wrong(...helped)).toEqual(['fields CONTENT.FIELDS_WORDS']);
  });
});

describe('what a model takes', () => {
  const field = fc.constantFrom(...FIELD_TYPES).map((type) =>
    aField('name', '名', {
      ...{ type, choices: type === 'choice' ? ['甲', '乙'] : [], mask: type === 'documentNumber' ? '第{号}号' : null },
    }),
  );

  it('is taken again as it is, whatever it is, and never longer than its field', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('甲', '2026-11-28', '第7号', '12.5', 'https://a.gov.cn/', '01912f4e-0000-7000-8000-000000000001'),
    );
    fc.assert(
      fc.property(field, value, (one, said) => {
        const kind = kindWith([one]);
        const taken = takenBy(() => valuesAfter(kind, { name: said }));
        fc.pre(taken !== null);
        expect(valuesAfter(kind, taken ?? {})).toEqual(taken);
        expect([...(taken?.name ?? '')].length).toBeLessThanOrEqual(DECLARE[one.type]('x', { group: 'facts' }).max);
      }),
    );
  });

  it('is a choice that it offers', () => {
    const kind = kindWith([aField('name', '名', { type: 'choice', choices: ['甲', '乙'] })]);
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (said) => {
        fc.pre(!['甲', '乙'].includes(said.trim()) && said.trim() !== '');
        expect(takenBy(() => valuesAfter(kind, { name: said }))?.name ?? null).toBeNull();
      }),
    );
  });
});

function takenBy<T>(take: () => T): T | null {
  try {
    return take();
  } catch {
    return null;
  }
}
