import { describe, expect, it } from '@jest/globals';
import { groupsOf } from './board-rows.js';

const column = (id: string, parentId: string | null, name = id) => ({
  id,
  parentId,
  name,
  steps: [],
  stepsInherited: true,
  position: 0,
  operatorUnit: null,
});
const board = {
  columns: [column('news', null), column('town', 'news'), column('plans', null)],
  responsibilityTable: [
    {
      columnId: 'town',
      responsiblePerson: null,
      informationOfficer: null,
      holders: [],
      inBothHands: [],
      gaps: ['NO_REVIEWER'],
    },
  ],
};

describe('responsibility board', () => {
  it('groups columns under their first-level column', () => {
    const { groups } = groupsOf(board, { text: '', onlyGaps: false });
    expect(groups.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ['news', ['news', 'town']],
      ['plans', ['plans']],
    ]);
  });

  it('shows only what has gaps when asked', () => {
    const { groups } = groupsOf(board, { text: '', onlyGaps: true });
    expect(groups).toMatchObject([{ id: 'news', rows: [{ id: 'town', gaps: ['NO_REVIEWER'] }] }]);
  });

  it('counts all columns whatever is shown', () => {
    expect(groupsOf(board, { text: 'plans', onlyGaps: false }).all).toHaveLength(3);
  });
});
