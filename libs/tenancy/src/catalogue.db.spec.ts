import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestBed, testBed } from '@jiyue/testing';
import { CATALOGUE_LINTS } from './catalogue.js';

describe('the catalogue of the database', () => {
  let bed: TestBed;
  beforeAll(async () => {
    bed = await testBed();
  });
  afterAll(() => bed.close());

  it.each(CATALOGUE_LINTS)('has no $name', async ({ sql }) => {
    expect(await bed.superuser(sql)).toEqual([]);
  });

  it('would show a table that somebody forgot to put behind the wall', async () => {
    await bed.superuser('create table forgotten (tenant_id uuid, id uuid)');
    const [open, ...rest] = CATALOGUE_LINTS.map(({ sql }) => sql);
    expect(await bed.superuser(String(open))).toEqual([{ finding: 'forgotten' }]);
    expect(rest.length).toBeGreaterThan(8);
    await bed.superuser('drop table forgotten');
  });
});
