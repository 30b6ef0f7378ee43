import { describe, expect, it } from '@jest/globals';
import { declaredDomains, type Workspace, workspaces } from './found.js';
import { current, derivedFiles } from './lists.js';

describe('what follows from the folders of the libs', () => {
  it('is up to date: node tools/domains.ts brings it there', async () => {
    const stale = (await derivedFiles()).filter(({ path, text }) => current(path) !== text);
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  it('names the domains that stand below others first', () => {
    const found = declaredDomains().map(({ constant }) => constant);
    const places = ['authDomain', 'contentDomain', 'sitesDomain'].map((one) => found.indexOf(one));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('has a sentence in docs/architecture.md for every lib', () => {
    const text = current('docs/architecture.md') ?? '';
    const libs = workspaces().flatMap(({ folder }) =>
      folder.startsWith('libs/') ? [folder.slice('libs/'.length)] : [],
    );
    expect(libs.filter((lib) => !text.includes(`| \`${lib}\``))).toEqual([]);
  });

  it('finds no domain in a lib without a declaration', () => {
    const kernel: Workspace = { name: '@jiyue/kernel', folder: 'libs/kernel', tags: [], needs: [] };
    expect(declaredDomains([kernel])).toEqual([]);
  });
});
