import { describe, expect, it } from '@jest/globals';
import { text } from './field.js';
import { declaredKinds, defineKind } from './kind.js';
import { kindOf } from './kinds.js';

describe('a kind', () => {
  it('names each field after the kind that declared it first', () => {
    expect(kindOf('policy-document').fields.map(({ word }) => word)).toEqual([
      ...kindOf('article')
        .fields.filter(({ key }) => key !== 'alsoIn')
        .map(({ key }) => `field.article.${key}`),
      ...['documentNumber', 'issuer', 'formedOn', 'validity', 'effectiveOn', 'expiresOn', 'interpretation'].map(
        (key) => `field.policy-document.${key}`,
      ),
      'field.article.alsoIn',
    ]);
  });

  it('may be published to further columns, whatever it is', () => {
    expect(declaredKinds().every(({ fields }) => fields.at(-1)?.key === 'alsoIn')).toBe(true);
  });

  it.each([['title'], ['No'], ['a.b'], ['a']])('has no field %s', (key) => {
    expect(() => defineKind({ key: 'guide', fields: [text(key, { group: 'facts' })] })).toThrow(key);
  });

  it('has no field twice', () => {
    const phone = text('phone', { group: 'facts' });
    expect(() => defineKind({ key: 'guide', fields: [phone, phone] })).toThrow('phone');
  });

  it('is known as soon as it is declared, and declared once', () => {
    const map = defineKind({ key: 'map', fields: [] });
    expect(declaredKinds()).toContain(map);
    expect(() => defineKind({ key: 'map', fields: [] })).toThrow('map');
  });

  it('that nobody declared is refused', () => {
    expect(() => kindOf('guide')).toThrow(expect.objectContaining({ code: 'CONTENT.KIND_UNKNOWN' }));
  });
});
