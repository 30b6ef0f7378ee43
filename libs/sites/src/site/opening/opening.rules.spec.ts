import { describe, expect, it } from '@jest/globals';
import { checklistOf, type OpeningFacts } from './opening.rules.js';

const site: OpeningFacts['site'] = {
  kind: 'portal',
  name: '青溪县人民政府',
  code: '9901220001',
  host: 'qingxi.localhost',
  domain: 'www.qingxi.gov.cn',
  icpNumber: '岭ICP备99000012号-1',
  policeNumber: '岭公网安备99012200000001号',
  address: '青溪县文昌街18号',
  phone: null,
  openedAt: null,
};
const ready: OpeningFacts = {
  site,
  parent: null,
  columnCount: 12,
  manning: { people: { reviewer: ['吴慎之'], secrecy: ['秦守言'] }, lacks: [] },
};

function missing(facts: OpeningFacts): string[] {
  return checklistOf(facts).flatMap(({ missing: code }) => code ?? []);
}

describe('opening checklist', () => {
  it('is complete with register, filings, columns and people', () => {
    expect(missing(ready)).toEqual([]);
  });

  it('names everything that is missing', () => {
    const bare = { ...site, domain: null, icpNumber: null, policeNumber: null, address: null };
    const gaps = ['NO_RESPONSIBLE', 'NO_REVIEWER', 'NO_SECRECY_REVIEWER', 'NO_PUBLISHER', 'SAME_HAND'] as const;
    const manning = { people: {}, lacks: gaps.map((gap) => ({ gap, columns: [], people: [] })) };
    expect(missing({ site: bare, parent: null, columnCount: 0, manning })).toEqual([
      'SITES.CONTACT_MISSING',
      'SITES.DOMAIN_MISSING',
      'SITES.ICP_MISSING',
      'SITES.POLICE_MISSING',
      'SITES.COLUMNS_MISSING',
      'SITES.ADMIN_MISSING',
      'SITES.REVIEWER_MISSING',
      'SITES.SECRECY_MISSING',
      'SITES.PUBLISHER_MISSING',
      'SITES.SAME_HAND',
    ]);
  });

  it('says by name who holds a duty, for which columns nobody does, and who has too much in hand', () => {
    const lacks = [
      { gap: 'NO_SECRECY_REVIEWER' as const, columns: ['政府文件', '政策文件'], people: [] },
      { gap: 'SAME_HAND' as const, columns: ['工作动态'], people: ['郑予宁'] },
    ];
    const items = checklistOf({ ...ready, manning: { ...ready.manning, lacks } });
    const valueOf = (key: string) => items.find((item) => item.key === key)?.value;
    expect(valueOf('reviewer')).toBe('吴慎之');
    expect(valueOf('secrecy')).toBe('政府文件、政策文件');
    expect(valueOf('hands')).toBe('郑予宁、工作动态');
  });

  it('asks for a secrecy reviewer only where a column asks for one', () => {
    const plain = checklistOf({ ...ready, manning: { people: {}, lacks: [] } });
    expect(plain.map(({ key }) => key)).not.toContain('secrecy');
  });

  it('lets a sub-site stand under the domain and filings of the site that carries it', () => {
    const own = { ...site, kind: 'sub_site' as const, domain: null, icpNumber: null, policeNumber: null };
    expect(missing({ ...ready, site: own, parent: site })).toEqual([]);
  });
});
