import { describe, expect, it } from '@jest/globals';
import { declaredDomains } from './found.js';
import { current, derivedFiles } from './lists.js';

describe('what follows from the folders of the libs', () => {
  it('is up to date: node tools/domains.ts brings it there', async () => {
    const stale = (await derivedFiles()).filter(({ path, text }) => current(path) !== text);
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  it('names these domains, those that stand below others first', () => {
    expect(declaredDomains().map(({ constant }) => constant)).toEqual([
      'authDomain',
      'contentDomain',
      'sitesDomain',
      'supervisionDomain',
    ]);
  });
});
