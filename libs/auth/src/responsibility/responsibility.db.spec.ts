import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { type TestBed, testBed } from '@jiyue/testing';
import { authDomain } from '../auth.domain.js';
import { authPolicy } from '../auth.policy.js';
import { peopleDesk } from '../people-desk.js';
import { ListedColumns } from './listed-columns.js';
import { ResponsibilityQueries } from './responsibility.queries.js';

let bed: TestBed;
let desk: ReturnType<typeof peopleDesk>;

beforeAll(async () => {
  bed = await testBed({ domains: [authDomain] });
  desk = peopleDesk(bed, new ListedColumns());
});
afterAll(() => bed.close());

async function county() {
  const city = await bed.newTenant({ level: 'city' });
  const tenant = await bed.newTenant({ parent: city });
  const admin = await bed.person(tenant, { roles: ['site-admin'] });
  return { city, tenant, admin, scope: await bed.as(tenant, admin, [authPolicy]) };
}

describe('the chain of responsibility', () => {
  it('names the units and people behind a site, also those of the site above', async () => {
    const { city, tenant, admin, scope } = await county();
    const reviewer = await bed.person(city, { roles: ['reviewer'], withSubtree: true });
    await bed.person(city, { roles: ['publisher'] });
    expect(await desk.responsibility.of(scope)).toMatchObject({
      supervisingUnitId: city.unitId,
      operatorUnitId: tenant.unitId,
      responsible: { personId: admin.id },
      holders: { reviewer: [{ personId: reviewer.id, distance: 1 }] },
      gaps: ['NO_PUBLISHER'],
    });
  });
  it('names the unit and editor of a column', async () => {
    const { city, tenant, scope } = await county();
    const column = {
      id: newId(),
      lineage: [],
      operatorUnitId: city.unitId,
      stepRoles: ['reviewer' as const, 'secrecy' as const],
    };
    const editor = await bed.person(tenant, { roles: ['editor'], unitId: city.unitId });
    const chain = await desk.responsibility.of(scope, { column });
    expect(chain).toMatchObject({ operatorUnitId: city.unitId, responsible: { personId: editor.id } });
    expect(chain.gaps).toContain('NO_SECRECY_REVIEWER');
  });
  it('forgets who was disabled, whose time is over, or has not come', async () => {
    const { tenant, scope } = await county();
    const [left, over] = [
      await bed.person(tenant, { roles: ['reviewer'] }),
      await bed.person(tenant, { roles: ['publisher'] }),
    ];
    expect(await desk.responsibility.manning(tenant.siteId)).toMatchObject({ lacks: [] });
    await desk.disable.run(scope, { personId: left.id, reason: '已调离' });
    await bed.superuser('update auth_grant set begins_at = now() + interval $$1 day$$ where person_id = $1', [over.id]);
    expect((await desk.responsibility.manning(tenant.siteId)).lacks.map(({ gap }) => gap)).toEqual([
      'NO_REVIEWER',
      'NO_PUBLISHER',
    ]);
  });
  it('finds the gaps of many sites at once', async () => {
    const [one, two] = [await county(), await county()];
    for (const role of ['reviewer', 'publisher'] as const) await bed.person(one.tenant, { roles: [role] });
    const found = await desk.responsibility.gapsOfSites([one.tenant.siteId, two.tenant.siteId]);
    expect(found).toEqual([{ siteId: two.tenant.siteId, gaps: ['NO_REVIEWER', 'NO_PUBLISHER'] }]);
  });
});

describe('the query', () => {
  it('answers for a column of the site and refuses any other', async () => {
    const { scope } = await county();
    const column = { id: newId(), lineage: [], operatorUnitId: null, stepRoles: ['reviewer' as const] };
    const queries = new ResponsibilityQueries(desk.responsibility, new ListedColumns([column]));
    expect(await queries.of(scope, { columnId: column.id })).toMatchObject({ gaps: ['NO_REVIEWER', 'NO_PUBLISHER'] });
    await expect(queries.of(scope, { columnId: newId() })).rejects.toMatchObject({ code: 'PLATFORM.INVALID_INPUT' });
    expect(await queries.table(scope)).toMatchObject([
      {
        columnId: column.id,
        responsiblePerson: { id: scope.actor.userId },
        gaps: ['NO_REVIEWER', 'NO_PUBLISHER'],
      },
    ]);
  });
});
