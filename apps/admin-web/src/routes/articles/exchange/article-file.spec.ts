import { describe, expect, it } from '@jest/globals';
import { cellsOf } from '../../../tables/csv.js';
import { articlesOf, partsOf } from './article-file.js';

const WORDS = {
  kinds: new Map([['政策文件', 'policy-document']]),
  fields: new Map([
    ['来源', ['source']],
    ['关键词', ['keywords']],
  ]),
  keys: new Map([['policy-document', new Set(['source', 'keywords'])]]),
};
const MODELS = {
  kinds: new Map([
    ['招标公告', 'model-tender'],
    ['人事任免', 'model-staff'],
  ]),
  fields: new Map([
    ['来源', ['source']],
    ['编号', ['model-tender/field1', 'model-staff/field9']],
    ['人事任免：姓名', ['model-staff/field1']],
  ]),
  keys: new Map([
    ['model-tender', new Set(['source', 'field1'])],
    ['model-staff', new Set(['field1', 'field9'])],
  ]),
};

describe('articles as a file', () => {
  it('are read by the names of their cells; a name that says nothing is told', () => {
    const file = articlesOf(cellsOf('标题,栏目网址,来源,备注,正文\n一,/yw/,某局,x,"甲\n乙"\n,,,,'), WORDS);
    expect(file).toEqual({
      rows: [
        {
          ...{ line: 2, columnPath: 'yw', title: '一', kind: null, body: '甲\n乙' },
          fields: [{ key: 'source', value: '某局' }],
        },
      ],
      faults: [],
      passedOver: ['备注'],
    });
  });
  it('give a field to the kind of the row, though others have one of the same name or key', () => {
    const file = articlesOf(cellsOf('标题,栏目网址,类型,编号\n一,yw,招标公告,12\n二,yw,人事任免,13'), MODELS);
    expect(file?.rows.map(({ fields }) => fields)).toEqual([
      [{ key: 'field1', value: '12' }],
      [{ key: 'field9', value: '13' }],
    ]);
  });
  it('say in its line which value stands under a name of another kind', () => {
    const file = articlesOf(
      cellsOf(
        '标题,栏目网址,类型,来源,人事任免：姓名\n一,yw,招标公告,某局,王\n二,yw,人事任免,某局,王\n三,yw,招标公告,某局,',
      ),
      MODELS,
    );
    expect(file?.faults).toEqual([
      { line: 2, cell: '人事任免：姓名', rule: 'isUnknown' },
      { line: 3, cell: '来源', rule: 'isUnknown' },
    ]);
    expect(file?.rows.map(({ line }) => line)).toEqual([4]);
  });
  it('leave to the server what belongs to the kind of the column, where the line names none', () => {
    const file = articlesOf(cellsOf('标题,栏目网址,人事任免：姓名\n一,yw,王'), MODELS);
    expect(file?.rows[0]?.fields).toEqual([{ key: 'model-staff/field1', value: '王' }]);
  });
  it('say where two cells of one name both say something', () => {
    const file = articlesOf(cellsOf('标题,栏目网址,来源,来源\n一,yw,某局,某厅\n二,yw,,某厅'), WORDS);
    expect(file?.faults).toEqual([{ line: 2, cell: '来源', rule: 'repeated' }]);
    expect(file?.rows[0]?.fields).toEqual([{ key: 'source', value: '某厅' }]);
  });
  it('say which kind nobody knows, and which cell is too long', () => {
    const file = articlesOf(
      [
        ['标题', '栏目网址', '类型'],
        ['一'.repeat(2_001), 'yw', '散文'],
      ],
      WORDS,
    );
    expect(file?.faults).toEqual([
      { line: 2, cell: '类型', value: '散文' },
      { line: 2, cell: '标题', rule: 'maxLength' },
    ]);
  });
  it('are none without the names of column and title', () => {
    expect(articlesOf([['标题', '栏目']], WORDS)).toBeNull();
  });
  it('go in as many parts as they need, each in their order', () => {
    const rows = ['甲', '乙', '丙'].map((body, index) => ({
      line: index,
      columnPath: '',
      title: '',
      body,
      fields: [],
    }));
    const long = { ...rows[0]!, body: '长'.repeat(1_000) };
    expect(partsOf(rows, { rows: 2, bytes: 10_000 }).map((part) => part.length)).toEqual([2, 1]);
    expect(partsOf([long, long, ...rows], { rows: 9, bytes: 10_000 }).map((part) => part.length)).toEqual([2, 3]);
  });
});
