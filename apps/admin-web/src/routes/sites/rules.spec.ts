import { describe, expect, it } from '@jest/globals';
import { codeHint, domainHint, hostSuffixOf, kindsFor } from './rules.js';

describe('kinds of site a unit is offered', () => {
  it('offers a government of county level and above its portal (R47-02)', () => {
    expect(kindsFor({ kind: 'GOVERNMENT', level: 'COUNTY' })).toEqual(['PORTAL']);
  });

  it('offers a city department a site of its own or a sub-site', () => {
    expect(kindsFor({ kind: 'DEPARTMENT', level: 'CITY' })).toEqual(['DEPARTMENT', 'SUB_SITE']);
  });

  it('offers a county department only a sub-site (R47-03, R57-16)', () => {
    expect(kindsFor({ kind: 'DEPARTMENT', level: 'COUNTY' })).toEqual(['SUB_SITE']);
  });

  it('offers a township only a sub-site (R57-16)', () => {
    expect(kindsFor({ kind: 'TOWNSHIP', level: 'TOWNSHIP' })).toEqual(['SUB_SITE']);
  });
});

describe('hint under the domain', () => {
  it('says how a portal is written before anything is typed', () => {
    expect(domainHint('PORTAL', '', null)).toMatchObject({ key: 'domain.portal', isGood: true });
  });

  it('names the suffix that is not allowed (R47-20)', () => {
    expect(domainHint('PORTAL', 'www.qingxi.com', null)).toEqual({
      key: 'domain.suffix',
      params: { suffix: '.com' },
      isGood: false,
    });
  });

  it('takes a Chinese domain in .政务', () => {
    expect(domainHint('DEPARTMENT', '青溪县教育局.政务', 'www.qingxi.gov.cn')).toMatchObject({ isGood: true });
  });

  it('wants www. and one label for a portal (R47-21)', () => {
    expect(domainHint('PORTAL', 'portal.qingxi.gov.cn', null)).toMatchObject({ key: 'domain.notPortal' });
  });

  it('wants a department below the domain of its government (R47-21)', () => {
    expect(domainHint('DEPARTMENT', 'jyj.other.gov.cn', 'www.linjiang.gov.cn')).toEqual({
      key: 'domain.notUnder',
      params: { base: 'linjiang.gov.cn' },
      isGood: false,
    });
  });

  it('takes a department below the domain of its government', () => {
    expect(domainHint('DEPARTMENT', 'jyj.linjiang.gov.cn', 'www.linjiang.gov.cn')).toMatchObject({ key: 'domain.ok' });
  });

  it('lets a sub-site do without a domain of its own', () => {
    expect(domainHint('SUB_SITE', '', 'www.qingxi.gov.cn')).toMatchObject({ key: 'domain.optional', isGood: true });
  });
});

describe('hint under the site code', () => {
  it('counts the characters (R47-27)', () => {
    expect(codeHint('PORTAL', '53060000019', '990121')).toEqual({
      key: 'help.codeLength',
      params: { count: 11 },
      isGood: false,
    });
  });

  it('does not scold while it is still too short', () => {
    expect(codeHint('PORTAL', '990121', '990121')).toMatchObject({ key: 'help.codeLength', isGood: true });
  });

  it('wants the division code in front', () => {
    expect(codeHint('PORTAL', '1101010001', '990121')).toMatchObject({
      key: 'help.codeDivision',
      params: { division: '990121' },
    });
  });

  it('fills a short division code with zeros', () => {
    expect(codeHint('PORTAL', '9901000001', '9901')).toMatchObject({ isGood: true });
  });
});

describe('host suffix', () => {
  it('is what follows the first label', () => {
    expect(hostSuffixOf('linjiang.localhost')).toBe('localhost');
  });
});
