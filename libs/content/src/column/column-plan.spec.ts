import { describe, expect, it } from '@jest/globals';
import { columnLines } from './column-lines.js';
import { planColumns } from './column-plan.js';

const plan = (text: string, taken: string[] = [], parent: { path: string; lineage: string[] } | null = null) =>
  planColumns(columnLines(text), parent, taken);
const paths = (text: string, taken?: string[]) => plan(text, taken).map(({ path }) => path);
const problems = (text: string, taken?: string[]) => plan(text, taken).map((column) => column.problems.join());

describe('a list of columns', () => {
  it('is a tree by what is further in, however that is typed', () => {
    const tree = ['政务公开', '  政策文件', '\t市政府文件', '  通知公告', '互动交流', '　　意见征集'].join('\n');
    expect(plan(tree).map(({ level }) => level)).toEqual([1, 2, 3, 2, 1, 2]);
    expect(paths(tree)).toEqual(['zwgk', 'zwgk/zcwj', 'zwgk/zcwj/szfwj', 'zwgk/tzgg', 'hdjl', 'hdjl/yjzj']);
  });

  it('takes an address that is written behind a name, with either bar', () => {
    expect(paths('政务公开|open\n  政策文件｜docs')).toEqual(['open', 'open/docs']);
  });

  it('is given addresses from the first letters, of a lone syllable the whole', () => {
    expect(paths('重庆动态\n税\nGDP数据\n绿色 2026')).toEqual(['cqdt', 'shui', 'gdpsj', 'ls2026']);
  });

  it('is given addresses that are free, on the site and among themselves', () => {
    expect(paths('通知公告\n通知公告\n搜索 search', ['tzgg'])).toEqual(['tzgg2', 'tzgg3', 'sssearch']);
  });

  it('passes over blank lines and says which line something is wrong with', () => {
    expect(plan('\n通知公告\n\n公示公告|-').map(({ line }) => line)).toEqual([2, 4]);
  });

  it('says what stands in the way of each line', () => {
    expect(problems('甲|tzgg\n乙|Über\n丙|search\n|x\n!!!', ['tzgg'])).toEqual([
      'CONTENT.COLUMN_PATH_TAKEN',
      'CONTENT.COLUMN_SLUG_FORM',
      'CONTENT.COLUMN_SLUG_RESERVED',
      'CONTENT.COLUMN_NAME_LENGTH',
      'CONTENT.COLUMN_SLUG_FORM',
    ]);
    expect(problems('一\n 二\n  三\n   四')).toEqual(['', '', '', 'CONTENT.COLUMN_TOO_DEEP']);
    expect(problems('甲|a\n乙|a')).toEqual(['', 'CONTENT.COLUMN_PATH_TAKEN']);
    expect(problems('字'.repeat(61))).toEqual(['CONTENT.COLUMN_NAME_LENGTH']);
    expect(plan('栏目\n'.repeat(201)).filter((one) => one.problems.includes('CONTENT.TOO_MANY_COLUMNS'))).toHaveLength(
      1,
    );
  });

  it('begins below the column it is made for', () => {
    const parent = { path: 'a/b', lineage: ['1', '2'] };
    expect(plan('通知\n 公告', [], parent).map(({ path, problems: wrong }) => [path, ...wrong])).toEqual([
      ['a/b/tz'],
      ['a/b/tz/gg', 'CONTENT.COLUMN_TOO_DEEP'],
    ]);
  });
});
