// Test data: a little of the invented province, written for these tests.
import { articlesOf, uuid } from './fixture-articles.js';
import { type ColumnSeed, FEW_COLUMNS, FRESH_COLUMNS, PROVINCE_COLUMNS, TOWN_COLUMNS } from './fixture-columns.js';
import type { FixtureColumn, FixtureSite } from './fixture-types.js';

function columnsOf(seeds: readonly ColumnSeed[], base: number): FixtureColumn[] {
  const ids = new Map(seeds.map(([path], index) => [path, uuid(base + index + 1)]));
  return seeds.map(([path, name, type]) => ({
    id: ids.get(path) ?? '',
    parentId: ids.get(path.slice(0, path.lastIndexOf('/'))) ?? null,
    name,
    path,
    description: `${name}，由责任部门按规定及时更新。`,
    keywords: `${name},公开`,
    type,
  }));
}

function site(
  given: Partial<FixtureSite> & Pick<FixtureSite, 'host' | 'name' | 'shortName' | 'code'>,
  seeds: readonly ColumnSeed[],
  base: number,
): FixtureSite {
  const id = uuid(base);
  const columns = columnsOf(seeds, base);
  const articles = articlesOf(seeds, columns, id, base);
  return {
    id,
    level: 'PROVINCE',
    kind: 'PORTAL',
    state: 'LIVE',
    notice: null,
    theme: 'blue',
    parentHost: null,
    sponsor: `${given.name}办公室`,
    operator: '政务信息中心',
    phone: '12345',
    columns,
    articles,
    ...given,
  };
}

/** A province, a city, a township below it, one that is suspended, and two counties with long names and few articles. */
export function fixtureProvince(): FixtureSite[] {
  return [
    site(
      { host: 'yunling.localhost', name: '云岭省人民政府', shortName: '云岭省', code: '9900000001' },
      PROVINCE_COLUMNS,
      0x1000000,
    ),
    site(
      {
        host: 'linjiang.localhost',
        name: '临江市人民政府',
        shortName: '临江市',
        code: '9901000001',
        level: 'CITY',
        theme: 'red',
        parentHost: 'yunling.localhost',
      },
      PROVINCE_COLUMNS,
      0x2000000,
    ),
    site(
      {
        host: 'baishi.localhost',
        name: '白石镇人民政府',
        shortName: '白石镇',
        code: '9901210007',
        level: 'TOWNSHIP',
        kind: 'SUB_SITE',
        theme: 'ink',
        parentHost: 'linjiang.localhost',
        phone: '000-0000001',
      },
      TOWN_COLUMNS,
      0x3000000,
    ),
    site(
      {
        host: 'nanping.localhost',
        name: '南屏市人民政府',
        shortName: '南屏市',
        code: '9902000001',
        level: 'CITY',
        state: 'SUSPENDED',
        notice: '系统升级，12月1日恢复。',
      },
      [],
      0x4000000,
    ),
    site(
      {
        host: 'fresh.localhost',
        name: '云岭省临江市青溪哈尼族彝族自治县住房和城乡建设水务管理委员会',
        shortName: '青溪县住建委',
        code: '9901220001',
        level: 'COUNTY',
        parentHost: 'linjiang.localhost',
        phone: '0991-5220000',
      },
      FRESH_COLUMNS,
      0x5000000,
    ),
    site(
      {
        host: 'few.localhost',
        name: '临江市梅子岭苗族土家族自治县人民政府',
        shortName: '梅岭县',
        code: '9901220002',
        level: 'COUNTY',
        theme: 'ink',
        parentHost: 'linjiang.localhost',
        phone: '0991-5330000',
      },
      FEW_COLUMNS,
      0x6000000,
    ),
  ];
}
