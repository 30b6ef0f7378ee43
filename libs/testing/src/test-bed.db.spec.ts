import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestBed, testBed } from './test-bed.js';

describe('test bed', () => {
  let bed: TestBed;
  beforeAll(async () => {
    bed = await testBed();
  });
  afterAll(() => bed.close());

  it('opens a tenant with a person whose grant works there', async () => {
    const town = await bed.newTenant();
    const editor = await bed.person(town, { roles: ['editor'] });
    expect(await bed.people.reach(editor.id)).toEqual([
      { siteId: town.siteId, role: 'editor', columnId: null, unitId: null, isAbove: false, forId: null, forName: null },
    ]);
  });

  it('lets a grant with subtree work on the sites below', async () => {
    const city = await bed.newTenant({ level: 'city' });
    const county = await bed.newTenant({ parent: city });
    const admin = await bed.person(city, { roles: ['site-admin'], withSubtree: true });
    expect((await bed.people.reach(admin.id)).map(({ siteId }) => siteId).sort()).toEqual(
      [city.siteId, county.siteId].sort(),
    );
  });
});
