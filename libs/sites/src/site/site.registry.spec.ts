import { describe, expect, it } from '@jest/globals';
import { normaliseDomain, normaliseFiling, normaliseHost, type Registry, registryProblems } from './site.registry.js';

const context = { divisionCode: '990122', parentDomain: 'www.linjiang.gov.cn', hostSuffix: 'localhost' };
const right: Registry = {
  kind: 'portal',
  code: '9901220001',
  host: 'qingxi.localhost',
  domain: 'www.qingxi.gov.cn',
  icpNumber: '岭ICP备99000012号-1',
  policeNumber: '岭公网安备99012200000001号',
};

function rules(change: Partial<Registry>): string[] {
  return registryProblems({ ...right, ...change }, context).map(({ rule }) => rule);
}

describe('registry data of a site', () => {
  it('takes a complete portal', () => {
    expect(rules({})).toEqual([]);
  });

  it.each([
    ['.gov.cn and .政务 only (R47-20)', { domain: 'www.qingxi.com' }, 'SITES.DOMAIN_SUFFIX'],
    ['www.□.gov.cn for a portal (R47-21)', { domain: 'qingxi.gov.cn' }, 'SITES.DOMAIN_PORTAL'],
    [
      'a department under its government (R47-21)',
      { kind: 'department', domain: 'jy.other.gov.cn' },
      'SITES.DOMAIN_NOT_UNDER_PARENT',
    ],
    ['ten characters of code (R47-27)', { code: '99012200011' }, 'SITES.CODE_FORMAT'],
    ['a code that begins with the division', { code: '9902220001' }, 'SITES.CODE_DIVISION'],
    ['bm codes for departments only', { code: 'bm01000001' }, 'SITES.CODE_FORMAT'],
    ['a host under the suffix', { host: 'qingxi.example.com' }, 'SITES.HOST_SUFFIX'],
    ['a host that is one', { host: 'qing_xi.localhost' }, 'SITES.HOST_FORMAT'],
    ['no address of a machine', { host: '127.0.0.1' }, 'SITES.HOST_FORMAT'],
    ['no address of a machine in other figures', { host: '0x7f000001' }, 'SITES.HOST_FORMAT'],
    ['no port', { host: 'qingxi.localhost:8001' }, 'SITES.HOST_FORMAT'],
    ['no name that stands for the platform', { host: 'admin.localhost' }, 'SITES.NAME_RESERVED'],
    ['no www. beside another site', { host: 'www.linjiang.localhost' }, 'SITES.NAME_RESERVED'],
    ['no reserved place', { domain: 'www.api.gov.cn' }, 'SITES.NAME_RESERVED'],
    [
      'no reserved name below the government',
      { kind: 'department', domain: 'mail.linjiang.gov.cn' },
      'SITES.NAME_RESERVED',
    ],
    ['an ICP number', { icpNumber: 'ICP-123' }, 'SITES.ICP_FORMAT'],
    ['a police filing', { policeNumber: '岭公网安备12号' }, 'SITES.POLICE_FORMAT'],
  ] as [string, Partial<Registry>, string][])('asks for %s', (_, change, rule) => {
    expect(rules(change)).toEqual([rule]);
  });

  it.each([
    ['a Chinese domain', { domain: '青溪县.政务' }],
    ['a department below its government', { kind: 'department', domain: 'jtj.linjiang.gov.cn' }],
    ['no domain yet', { domain: null }],
    ['the registered domain as host', { host: 'www.qingxi.gov.cn' }],
  ] as [string, Partial<Registry>][])('takes %s', (_, change) => {
    expect(rules(change)).toEqual([]);
  });

  it('knows one spelling of a host', () => {
    expect([' QingXi.Localhost. ', '青溪.localhost', 'a/b'].map(normaliseHost)).toEqual([
      'qingxi.localhost',
      'xn--19w508f.localhost',
      'a/b',
    ]);
  });

  it('keeps a domain in one spelling, however it is typed', () => {
    const typed = [' WWW.QingXi.gov.cn. ', 'ＷＷＷ.qingxi.gov.cn', 'xn--5nr593ddy2a.xn--zfr164b', null, ' '];
    expect(typed.map(normaliseDomain)).toEqual(['www.qingxi.gov.cn', 'www.qingxi.gov.cn', '青溪县.政务', null, null]);
  });

  it('takes spaces and wide signs out of a pasted filing number', () => {
    expect(normaliseFiling('岭ICP备 99000012号－1')).toBe('岭ICP备99000012号-1');
  });
});
