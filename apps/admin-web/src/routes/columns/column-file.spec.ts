import { describe, expect, it } from '@jest/globals';
import { cellsOf, csvOf } from '../../tables/csv.js';
import { columnsOf, HEAD, linesOf } from './column-file.js';
import type { ColumnFacts } from './column-form.js';

const KINDS = new Map([
  ['文章', 'article'],
  ['政策文件', 'policy-document'],
]);
const COLUMN = {
  ...{ id: 'a', parentId: null, position: 10, path: 'gk', name: '=公开', description: '说明', keywords: '词' },
  ...{ form: 'topic', linkUrl: null, operatorUnit: { id: 'u', name: '某局', shortName: '局' }, kinds: ['article'] },
  ...{
    cadenceDays: 14,
    cadenceRule: 'indicator-news',
    inherited: ['kinds', 'officer'],
    isVisible: true,
    isInMenu: false,
  },
  responsible: { id: 'p', name: '张伟', unitName: '局', isPresent: true },
  officer: null,
  steps: [{ key: 'secrecy', role: 'SECRECY', when: { field: 'hasImage', is: true } }],
  stepsInherited: false,
} as unknown as ColumnFacts;
const BELOW = {
  ...COLUMN,
  ...{
    id: 'b',
    parentId: 'a',
    path: 'gk/wj',
    name: '文件',
    inherited: ['unit', 'cadence'],
    responsible: null,
    stepsInherited: true,
  },
  ...{ kinds: ['policy-document', 'article'], isVisible: false },
} as ColumnFacts;

describe('columns as a file', () => {
  it('come back as they went out, in the order of the tree', () => {
    const table = cellsOf(csvOf(HEAD, linesOf([BELOW, COLUMN], KINDS)));
    expect(columnsOf(table, KINDS)).toMatchObject({
      faults: [],
      rows: [
        {
          line: 2,
          row: {
            ...{
              path: 'gk',
              name: '=公开',
              form: 'topic',
              unit: '某局',
              responsible: '张伟（局）',
              officer: null,
              cadenceRule: 'indicator-news',
              cadenceDays: 14,
            },
            ...{ inherit: ['kinds', 'officer'], isInMenu: false, isVisible: true, steps: COLUMN.steps },
          },
        },
        {
          line: 3,
          row: { path: 'gk/wj', inherit: ['unit', 'cadence'], kinds: ['policy-document', 'article'], steps: null },
        },
      ],
    });
  });
  it('are read by the names of their cells, and blank ones take what is usual', () => {
    const read = columnsOf(cellsOf('栏目名称,网址\n要闻,/yw/\n,'), KINDS);
    expect(read?.rows).toMatchObject([
      {
        line: 2,
        row: {
          ...{ path: 'yw', form: 'list', steps: null, isVisible: true },
          inherit: ['unit', 'cadence', 'kinds', 'responsible', 'officer'],
        },
      },
    ]);
  });
  it('say which cell nobody understands', () => {
    const read = columnsOf(cellsOf('栏目名称,网址,栏目形式,更新周期（天）,审核步骤\n要闻,yw,表,0,初审'), KINDS);
    expect(read?.faults.map(({ cell, value }) => [cell, value])).toEqual([
      ['栏目形式', '表'],
      ['更新周期（天）', '0'],
      ['审核步骤', '初审'],
    ]);
  });
  it('are none without the names of address and column', () => {
    expect(columnsOf([['名称', '网址']], KINDS)).toBeNull();
  });
});
