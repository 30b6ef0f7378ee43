import { describe, expect, it } from '@jest/globals';
import { columnChange } from './column-change.js';
import { type ColumnFacts, liveColumns } from './live-column.js';

const facts = (id: string, given: Partial<ColumnFacts> = {}): ColumnFacts => ({
  ...{
    id,
    parentId: null,
    path: id,
    name: id,
    description: '',
    keywords: '',
    type: '其他',
    isVisible: true,
    isInMenu: true,
    form: 'list',
    linkUrl: null,
  },
  ...{ operatorUnit: null, homeKind: null, homePosition: null, position: 10, ...given },
});

const tree = (change: Partial<ColumnFacts> = {}) =>
  liveColumns([
    facts('a'),
    facts('b', { parentId: 'a' }),
    facts('c', { parentId: 'b', ...change }),
    facts('d', { parentId: null, position: 5 }),
  ]);

describe('the columns that citizens see', () => {
  it('hold themselves and what is below them, and stand depth first', () => {
    const columns = tree().sort((one, other) => (one.sortKey < other.sortKey ? -1 : 1));
    expect(columns.map(({ id, members }) => `${id}: ${members.join()}`)).toEqual([
      'd: d',
      'a: a,b,c',
      'b: b,c',
      'c: c',
    ]);
  });

  it('are without a hidden column and all that is below it, and so are the lists above', () => {
    const columns = liveColumns([
      facts('a'),
      facts('b', { parentId: 'a', isVisible: false }),
      facts('c', { parentId: 'b' }),
    ]);
    expect(columns.map(({ id, isVisible, members }) => [id, isVisible, members])).toEqual([
      ['a', true, ['a']],
      ['b', false, []],
      ['c', false, []],
    ]);
  });

  it('purge every page of the site when one is hidden, however deep, and when it is shown again', () => {
    const hidden = tree({ isVisible: false });
    for (const tags of [columnChange('s', tree(), hidden).tags, columnChange('s', hidden, tree()).tags]) {
      expect(tags).toEqual(expect.arrayContaining(['site:s', 'columns:s', 'column:a', 'column:b', 'column:c']));
    }
  });

  it('are written only where they differ', () => {
    const { changed, tags } = columnChange('s', tree(), tree({ operatorUnit: '市水利局' }));
    expect(changed.map(({ id }) => id)).toEqual(['c']);
    expect(tags).toEqual(['columns:s', 'column:c']);
  });

  it('change the menu around every page only on the first two levels', () => {
    expect(columnChange('s', tree(), tree({ name: '新' })).tags).not.toContain('site:s');
    expect(columnChange('s', tree(), tree({ name: '新', parentId: 'a' })).tags).toContain('site:s');
  });

  it('purge what shows a column that was moved below another', () => {
    const { changed } = columnChange('s', tree(), tree({ parentId: 'd' }));
    expect(changed.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});
