import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partsOf } from '@jiyue/platform';
import { type TestBed, testBed } from '@jiyue/testing';
import { MakeToy } from './commands/make-toy.js';
import { toyDomain } from './toy.domain.js';
import { ToyRepository } from './toy.repository.js';

describe('make a toy', () => {
  let bed: TestBed;
  beforeAll(async () => {
    bed = await testBed({ domains: [toyDomain] });
  });
  afterAll(() => bed.close());

  const policies = partsOf([toyDomain], 'policy');
  const command = () => new MakeToy(bed.db, new ToyRepository(bed.db), bed.journal);
  const somebody = async (role: 'editor' | 'publisher') => {
    const town = await bed.newTenant();
    return { town, scope: await bed.as(town, await bed.person(town, { roles: [role] }), policies) };
  };

  it('makes it, tells the trail once and has it wrapped', async () => {
    const { town, scope } = await somebody('editor');
    const toy = await command().run(scope, { name: '风筝' });
    expect(await bed.activities(town)).toEqual([
      { event: 'toy.toy-made', subject_id: toy.id, payload: { toyId: toy.id } },
    ]);
    expect((await bed.jobs('toy-wrap')).length).toBeGreaterThan(0);
  });
  it('refuses a second of the same name', async () => {
    const { scope } = await somebody('editor');
    await command().run(scope, { name: '陀螺' });
    await expect(command().run(scope, { name: '陀螺' })).rejects.toMatchObject({ code: 'TOY.NAME_TAKEN' });
  });
  it('refuses someone without the right', async () => {
    const { scope } = await somebody('publisher');
    await expect(command().run(scope, { name: '木马' })).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });
  it('does not see the toys of the tenant next door', async () => {
    const { scope } = await somebody('editor');
    await command().run(scope, { name: '积木' });
    const { scope: other } = await somebody('editor');
    expect(await new ToyRepository(bed.db).list(other)).toEqual([]);
  });
});
