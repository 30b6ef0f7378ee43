import { describe, expect, it } from '@jest/globals';
import { actNamed, actOf, addWork, placeOf } from './work.js';

addWork([
  {
    subjectType: 'Letter',
    act: (act) => (act === 'answer' ? '答复' : undefined),
    place: ({ site, subjectId }) => `/s/${site.id}/post/${subjectId}`,
  },
]);
const waits = (subjectType: string, act: string) => ({ subjectType, subjectId: 'l1', act, site: { id: 'county' } });

describe('what waits', () => {
  it('is named by the domain it belongs to', () => {
    expect(actOf(waits('Letter', 'answer'))).toBe('答复');
    expect(actNamed('answer')).toBe('答复');
  });

  it('has no name where its domain brought none', () => {
    expect([actOf(waits('Letter', 'forward')), actOf(waits('Kite', 'answer')), actNamed('fly')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is dealt with where its domain says, or else on its own screen', () => {
    expect(placeOf(waits('Letter', 'answer'))).toBe('/s/county/post/l1');
    expect(placeOf(waits('Kite', 'fly'))).toBe('/s/county/kites/l1');
  });
});
