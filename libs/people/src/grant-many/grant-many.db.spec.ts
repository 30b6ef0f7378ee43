import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { authDomain, ListedColumns, peopleDesk, type PersonCard, type Role } from '@jiyue/auth';
import { compoundDesk, compoundDomain } from '@jiyue/compound';
import { type JobData, partsOf } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import { peopleDomain } from '../people.domain.js';
import { GrantMany } from './grant-many.js';
import { GrantToOne } from './grant-to-one.js';

const POLICIES = partsOf([authDomain, compoundDomain], 'policy');

let bed: TestBed;
let desk: ReturnType<typeof compoundDesk>;
let command: GrantMany;

beforeAll(async () => {
  bed = await testBed({ domains: [authDomain, compoundDomain, peopleDomain] });
  const doors = { db: bed.db, journal: bed.journal, sender: bed.sender, scopes: bed.scopes(POLICIES) };
  const { grant, wanted } = peopleDesk(bed, new ListedColumns([]));
  const one = new GrantToOne(bed.people, grant);
  desk = compoundDesk(doors, [peopleDomain], new Map([[GrantToOne, one]]));
  command = new GrantMany(bed.db, desk.acts, wanted);
});
afterAll(() => bed.close());

const all = { tenantId: '', actor: { userId: '', name: '', may: () => true }, requestId: 'look', now: new Date() };

async function town() {
  const tenant = await bed.newTenant();
  const admin = await bed.person(tenant, { roles: ['site-admin'] });
  const people = [await bed.person(tenant), await bed.person(tenant), await bed.person(tenant)];
  return { tenant, admin, people, scope: await bed.as(tenant, admin, POLICIES) };
}

/** Begins the act and works it off; answers the states of its items by user name. */
async function give(scope: Scope, people: readonly PersonCard[], role: Role = 'editor') {
  const usernames = people.map(({ username }) => username);
  const act = await command.run(scope, { usernames, role, withSubtree: false });
  const nodes = await workedOff(scope, act.id);
  return nodes.map(({ key, state, code }) => ({ who: usernames.indexOf(key), state, code }));
}

async function workedOff(scope: Scope, actId: string) {
  const jobs = (await bed.jobs('compound-work')) as { data: JobData }[];
  const own = jobs.map(({ data }) => data).filter(({ payload }) => Reflect.get(payload, 'actId') === actId);
  for (const job of own) await desk.runner.handle(job);
  return (await desk.queries.items({ ...all, tenantId: scope.tenantId }, { actId, first: 100 })).nodes;
}

const rolesOf = async (person: PersonCard, { siteId }: TestTenant) =>
  (await bed.people.grantsOn(person.id, siteId)).map(({ role }) => role);

describe('grant a role to many people', () => {
  it('gives it to each of them, with one activity each', async () => {
    const { tenant, people, scope } = await town();
    const done = { state: 'done', code: null };
    expect(await give(scope, people)).toEqual([0, 1, 2].map((who) => ({ who, ...done })));
    for (const person of people) expect(await rolesOf(person, tenant)).toEqual(['editor']);
    const events = (await bed.activities(tenant)).map(({ event }) => event);
    expect(events).toEqual(['compound.act-started', ...Array.from({ length: 3 }, () => 'auth.role-granted')]);
  });

  it('skips who holds it already, and reports who cannot hold it', async () => {
    const { people, scope } = await town();
    const [first, second] = people as [PersonCard, PersonCard];
    await give(scope, [first]);
    await bed.superuser('update auth_person set disabled_at = now() where id = $1', [second.id]);
    expect(await give(scope, people)).toEqual([
      { who: 0, state: 'skipped', code: null },
      { who: 1, state: 'refused', code: 'AUTH.PERSON_NOT_FOUND' },
      { who: 2, state: 'done', code: null },
    ]);
  });

  it('refuses what the starter does not hold before anything is written', async () => {
    const { tenant, people, scope } = await town();
    await expect(give(scope, people, 'operator')).rejects.toMatchObject({ code: 'AUTH.GRANT_EXCEEDS_OWN' });
    expect(await bed.activities(tenant)).toEqual([]);
  });

  it('asks again what the starter holds when a person’s turn comes', async () => {
    const { tenant, admin, people, scope } = await town();
    const act = await command.run(scope, { usernames: [people[0]!.username], role: 'editor', withSubtree: false });
    await bed.superuser('update auth_grant set ends_at = begins_at where person_id = $1', [admin.id]);
    expect(await workedOff(scope, act.id)).toMatchObject([{ state: 'refused', code: 'AUTH.FORBIDDEN' }]);
    expect(await rolesOf(people[0]!, tenant)).toEqual([]);
  });

  it('refuses somebody without the right before anything is written', async () => {
    const { tenant, people } = await town();
    const editor = await bed.as(tenant, await bed.person(tenant, { roles: ['editor'] }), POLICIES);
    await expect(give(editor, people)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    expect(await bed.activities(tenant)).toEqual([]);
  });

  it('does not see people next door, as if there were none', async () => {
    const [here, there] = [await town(), await town()];
    const refused = { state: 'refused', code: 'AUTH.PERSON_NOT_FOUND' };
    const nobody = { ...there.people[0]!, username: 'nobody-at-all' };
    expect(await give(here.scope, [there.people[0]!, nobody])).toEqual([0, 1].map((who) => ({ who, ...refused })));
  });

  it('takes a name that comes twice once', async () => {
    const { people, scope } = await town();
    expect(await give(scope, [people[0]!, people[0]!])).toHaveLength(1);
  });
});
