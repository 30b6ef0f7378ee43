import { describe, expect, it } from '@jest/globals';
import { holdingOf, outdated } from './column-inheritance.js';

const column = (id: string, lineage: string[], own: string[], given: object = {}) => ({
  ...{ id, lineage, own, parentId: lineage.at(-2) ?? null },
  ...{ operatorUnitId: null, responsibleId: null, officerId: null, cadenceDays: null, cadenceRule: null },
  ...{ kinds: ['article'], ...given },
});

describe('what a column takes from above', () => {
  it('is what the site says on the first level', () => {
    const given = { operatorUnitId: 'u', cadenceDays: 14, cadenceRule: 'indicator-news', kinds: ['guide'] };
    expect(holdingOf(column('a', ['a'], ['cadence'], given), null)).toEqual({
      ...{ operatorUnitId: null, responsibleId: null, officerId: null },
      ...{ cadenceDays: 14, cadenceRule: 'indicator-news', kinds: ['article'] },
    });
  });

  it('goes down as far as columns follow, past what they declare themselves', () => {
    const tree = [
      column('c', ['a', 'b', 'c'], []),
      column('a', ['a'], ['unit', 'cadence', 'kinds'], { operatorUnitId: 'u', cadenceDays: 30, kinds: ['guide'] }),
      column('b', ['a', 'b'], ['cadence'], { cadenceDays: 7 }),
    ];
    expect(outdated(tree)).toMatchObject([
      { id: 'b', operatorUnitId: 'u', cadenceDays: 7, cadenceRule: null, kinds: ['guide'] },
      { id: 'c', operatorUnitId: 'u', cadenceDays: 7, cadenceRule: null, kinds: ['guide'] },
    ]);
  });

  it('is also who was named, each by themselves', () => {
    const tree = [
      column('a', ['a'], ['responsible', 'officer'], { responsibleId: 'p', officerId: 'q' }),
      column('b', ['a', 'b'], ['officer'], { officerId: 'r' }),
    ];
    expect(outdated(tree)).toMatchObject([{ id: 'b', responsibleId: 'p', officerId: 'r' }]);
  });

  it('is left alone where it holds already', () => {
    expect(outdated([column('a', ['a'], []), column('b', ['a', 'b'], [])])).toEqual([]);
  });
});
