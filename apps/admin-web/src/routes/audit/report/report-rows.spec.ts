import { describe, expect, it } from '@jest/globals';
import { chartLevel, onlyOverdue, treeOf, type OutputRow } from './report-rows.js';

const row = (
  id: string,
  parentId: string | null,
  published: number,
  overdueColumns = 0,
  blankColumns = 0,
): OutputRow => ({
  id,
  name: id,
  parentId,
  depth: 0,
  published,
  withdrawn: 0,
  submitted: published,
  overdueColumns,
  blankColumns,
  lastPublishedAt: published > 0 ? `2026-10-0${published}T00:00:00Z` : null,
});
const rows = [
  row('province', null, 1),
  row('city', 'province', 2),
  row('county', 'city', 4, 3),
  row('town', 'province', 0),
];

describe('output report', () => {
  it('adds up what lies below a row', () => {
    const [province] = treeOf(rows);
    expect(province?.sum).toMatchObject({ published: 7, overdueColumns: 3, lastPublishedAt: '2026-10-04T00:00:00Z' });
  });

  it('keeps the value of a row when it is opened: its own figures are the first row below it', () => {
    const [province] = treeOf(rows);
    const below = province?.children.map(({ own, isOwn, sum }) => [own.id, isOwn, sum.published]);
    expect(below).toEqual([
      ['province', true, 1],
      ['city', false, 6],
      ['town', false, 0],
    ]);
  });

  it('puts rows without their parent at the top', () => {
    expect(treeOf([row('county', 'elsewhere', 1)]).map(({ own }) => own.id)).toEqual(['county']);
  });

  it('keeps the way down to what is blank', () => {
    const [province] = onlyOverdue(treeOf([row('province', null, 1), row('city', 'province', 1, 0, 2)]));
    expect(province?.children.map(({ own }) => own.id)).toEqual(['city']);
  });

  it('keeps the way down to what is overdue', () => {
    const [province] = onlyOverdue(treeOf(rows));
    expect(province?.children.map(({ own }) => own.id)).toEqual(['city']);
  });

  it('charts the level below a single root', () => {
    expect(chartLevel(treeOf(rows)).map(({ own }) => own.id)).toEqual(['city', 'town']);
  });
});
