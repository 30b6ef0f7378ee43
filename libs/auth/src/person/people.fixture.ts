import { type TestBed, testBed } from '@jiyue/testing';
import type { PersonCard } from '../ability/person-actor.js';
import { authDomain } from '../auth.domain.js';
import { authPolicy } from '../auth.policy.js';
import { peopleDesk } from '../people-desk.js';
import { ListedColumns } from '../responsibility/listed-columns.js';

/** Where people are registered, on a database of its own. */
export async function aPeopleOffice() {
  const bed = await testBed({ domains: [authDomain] });
  return { bed, desk: peopleDesk(bed, new ListedColumns()), town: () => aTown(bed) };
}
export type PeopleOffice = Awaited<ReturnType<typeof aPeopleOffice>>;

async function aTown(bed: TestBed) {
  const tenant = await bed.newTenant();
  const admin = await bed.person(tenant, { roles: ['site-admin'] });
  const as = (person: PersonCard) => bed.as(tenant, person, [authPolicy]);
  return { tenant, admin, scope: await as(admin), as };
}
