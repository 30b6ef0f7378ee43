import { describe, expect, it } from '@jest/globals';
import { countOf, type Division, divisionsOf, packagedRows } from './divisions.js';
import { governmentOf, personName, townshipBodyOf } from './names.js';
import { planOf } from './plan.js';

const rows = packagedRows();

function codesOf(division: Division): string[] {
  return [division.code, ...division.children.flatMap(codesOf)];
}

describe('divisions of a province', () => {
  it('are all of Hunan: one province, 14 cities, 134 counties, 2,008 townships', () => {
    const hunan = divisionsOf('43', rows);
    const cities = hunan?.children ?? [];
    const counties = cities.flatMap(({ children }) => children);
    expect(hunan && countOf(hunan)).toBe(1 + 14 + 134 + 2008);
    expect([cities.length, counties.length]).toEqual([14, 134]);
  });

  it('leave placeholders out and keep what stands below them', () => {
    const beijing = divisionsOf('11', rows);
    expect(beijing?.children[0]).toMatchObject({ code: '110101', name: '东城区', trail: ['北京市', '东城区'] });
    const hubei = divisionsOf('42', rows);
    expect(hubei?.children.map(({ name }) => name)).toContain('仙桃市');
    expect(JSON.stringify(hubei)).not.toMatch(/直辖县级行政区划|"市辖区"/);
  });

  it('hang the towns of a city without counties below the city', () => {
    const dongguan = divisionsOf('44', rows)?.children.find(({ name }) => name === '东莞市');
    expect(dongguan?.children.every(({ code, children }) => code.length === 9 && children.length === 0)).toBe(true);
  });

  it('stand nowhere twice, in any province', () => {
    const codes = rows.provinces.flatMap(({ code }) => {
      const division = divisionsOf(code, rows);
      return division ? codesOf(division) : [];
    });
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are not made up for an unknown code', () => {
    expect(divisionsOf('99', rows)).toBeNull();
  });
});

describe('names', () => {
  it.each([
    ['长沙市', '长沙市人民政府'],
    ['湘西土家族苗族自治州', '湘西土家族苗族自治州人民政府'],
    ['湖南衡阳松木经济开发区', '湖南衡阳松木经济开发区管理委员会'],
    ['大柴旦行政委员会', '大柴旦行政委员会'],
  ])('%s is run by %s', (place, body) => {
    expect(governmentOf(place)).toBe(body);
  });

  it.each([
    ['文艺路街道', '文艺路街道办事处'],
    ['黄兴镇', '黄兴镇人民政府'],
    ['茶陵县红色农场', '茶陵县红色农场'],
  ])('%s is run by %s', (place, body) => {
    expect(townshipBodyOf(place)).toBe(body);
  });

  it('of invented people never change', () => {
    expect(personName('d430102-admin')).toBe(personName('d430102-admin'));
  });
});

describe('the plan of a place', () => {
  const trail = ['湖南省', '长沙市', '芙蓉区', '文艺路街道'];

  it('gives a township a sub-site reviewed by its county', () => {
    const plan = planOf({ code: '430102001', name: '文艺路街道', trail, children: [] }, 'localhost');
    expect(plan.site).toMatchObject({
      kind: 'sub_site',
      code: '4301021001',
      host: '430102001.localhost',
      domain: null,
    });
    expect(plan.people.map(({ username }) => username)).toEqual(['d430102001-admin']);
  });

  it('lets a city without counties answer for its townships', () => {
    const danzhou = divisionsOf('46', rows)?.children.find(({ name }) => name === '儋州市');
    const grants = danzhou ? planOf(danzhou, 'localhost').people.flatMap((person) => person.grants) : [];
    expect(grants.filter(({ withSubtree }) => withSubtree).map(({ role }) => role)).toEqual([
      'reviewer',
      'secrecy',
      'publisher',
    ]);
  });

  it('gives a county a portal and people who also answer for what lies below', () => {
    const plan = planOf({ code: '430102', name: '芙蓉区', trail: trail.slice(0, 3), children: [] }, 'localhost');
    expect(plan.site).toMatchObject({ kind: 'portal', code: '4301020001', domain: 'www.d430102.gov.cn' });
    expect(plan.people.flatMap(({ grants }) => grants)).toEqual([
      { role: 'site-admin', withSubtree: false },
      { role: 'reviewer', withSubtree: true },
      { role: 'secrecy', withSubtree: true },
      { role: 'publisher', withSubtree: true },
    ]);
  });
});
