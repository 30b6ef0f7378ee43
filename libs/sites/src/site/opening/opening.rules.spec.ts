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
const ready: OpeningFacts = { site, parent: null, columnCount: 12, gaps: [] };

function missing(facts: OpeningFacts): string[] {
  return checklistOf(facts).flatMap(({ missing: code }) => code ?? []);
}

describe('opening checklist', () => {
  it('is complete with register, filings, columns and people', () => {
    expect(missing(ready)).toEqual([]);
  });

  it('names everything that is missing', () => {
    const bare = { ...site, domain: null, icpNumber: null, policeNumber: null, address: null };
    const gaps = ['NO_RESPONSIBLE', 'NO_REVIEWER', 'NO_PUBLISHER'];
    expect(missing({ site: bare, parent: null, columnCount: 0, gaps })).toEqual([
      'SITES.CONTACT_MISSING',
      'SITES.DOMAIN_MISSING',
      'SITES.ICP_MISSING',
      'SITES.POLICE_MISSING',
      'SITES.COLUMNS_MISSING',
      'SITES.ADMIN_MISSING',
      'SITES.REVIEWER_MISSING',
      'SITES.PUBLISHER_MISSING',
    ]);
  });

  it('lets a sub-site stand under the domain and filings of the site that carries it', () => {
    const own = { ...site, kind: 'sub_site' as const, domain: null, icpNumber: null, policeNumber: null };
    expect(missing({ ...ready, site: own, parent: site })).toEqual([]);
  });
});
