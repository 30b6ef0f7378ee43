import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { choice, date, longText, number, picture, text, url, words } from './field.js';
import { defineKind } from './kind.js';
import { changedFields, type FieldChange, filesIn, missingFields, valuesAfter } from './values.js';

const group = 'facts';
const kind = defineKind({
  key: 'trial',
  fields: [
    text('name', { group, max: 5, isRequired: true, pattern: /^\S+$/ }),
    longText('note', { group }),
    words('tags', { group }),
    date('day', { group }),
    url('link', { group }),
    number('amount', { group }),
    choice('mood', { group, choices: ['good', 'bad'] }),
    picture('face', { group }),
  ],
});
const ID = '01912f4e-0000-7000-8000-000000000001';

describe('values of fields', () => {
  it('change where something was sent and stay elsewhere, in the order they are declared', () => {
    const after = valuesAfter(kind, { tags: ' 水利 ', note: null }, { note: '旧', name: '甲' });
    expect(JSON.stringify(after)).toBe('{"name":"甲","tags":"水利"}');
  });

  it.each([
    ['name', '六个字的名字', 'maxLength'],
    ['name', '甲 乙', 'matches'],
    ['day', '2026-02-30', 'isDate'],
    ['day', '2026/02/03', 'isDate'],
    ['link', 'javascript:alert(1)', 'isUrl'],
    ['link', 'https://x"y.cn', 'isUrl'],
    ['amount', '1e9', 'isNumber'],
    ['mood', 'fair', 'isIn'],
    ['face', '1', 'isUuid'],
    ['size', '1', 'isUnknown'],
  ])('are refused by name and rule: %s = %s', (field, value, rule) => {
    expect(() => valuesAfter(kind, { [field]: value })).toThrow(
      expect.objectContaining({ code: 'CONTENT.FIELDS_INVALID', fields: [{ field, rule }] }),
    );
  });

  it('are taken when they follow the rules', () => {
    const good = {
      ...{ name: '甲', note: '一\n二', day: '2028-02-29', link: 'https://www.gov.cn/a?b=1#c' },
      ...{ amount: '-12.5', mood: 'bad', face: ID },
    };
    expect(valuesAfter(kind, good)).toEqual(good);
  });

  it('of a kind that became stricter stay until somebody changes them', () => {
    expect(valuesAfter(kind, { note: '新' }, { name: '早先的长名字' })).toEqual({ name: '早先的长名字', note: '新' });
  });

  it('hold nothing that the database cannot store, and change no more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5 }), fc.string({ maxLength: 500 }), (name, note) => {
        const given: FieldChange = { tags: name, note };
        const once = valuesAfter(kind, given);
        expect(JSON.stringify(once)).not.toMatch(/\\u(0000|d[89a-f])/i);
        expect(valuesAfter(kind, once)).toEqual(once);
      }),
    );
  });

  it('tell what is missing, what changed and which files they show', () => {
    expect(missingFields(kind, { note: '一' })).toEqual([{ field: 'name', rule: 'isNotEmpty' }]);
    expect(changedFields(kind, { name: '甲', note: '一' }, { name: '乙', note: '一', day: '2026-01-01' })).toEqual([
      'name',
      'day',
    ]);
    expect(filesIn(kind, { face: ID, name: ID })).toEqual([ID]);
  });
});
