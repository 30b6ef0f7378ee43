import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { partsOf } from '@jiyue/platform';
import { MAY_GRANT, PersonActor, type PersonCard, type Role, ROLES } from '@jiyue/auth';
import { ALL, PUBLIC_MODULES, STAFF_MODULES } from '../../../apps/api/src/composition/domains.js';
import { undeclared, unseparated, wrongCells, wrongHandsOn, wrongRights } from './compare.ts';
import { declaredBy } from './declared.ts';
import type { MakeActor } from './observe.ts';
import { permissionsPage } from './page.ts';

const ME: Omit<PersonCard, 'kind'> = {
  id: 'me',
  username: 'me',
  name: '测试',
  homeSiteId: 'here',
  unitId: 'education',
  secondFactor: true,
};
const make: MakeActor = (kind, held) => {
  const grants = held
    ? [{ ...held, id: 'g', role: held.role as Role, siteId: 'here', sitePath: 'here', endsAt: null }]
    : [];
  return new PersonActor({ ...ME, kind }, 'here', grants, partsOf(ALL, 'policy'));
};
const code = declaredBy([...STAFF_MODULES, ...PUBLIC_MODULES], (key, target) => Reflect.getMetadata(key, target));

describe('the table of permissions', () => {
  it('names every operation and every field that is worked out apart, and nothing else', () => {
    expect(undeclared(code)).toEqual([]);
  });
  it('asks of each operation what its decorator asks', () => {
    expect(wrongRights(code)).toEqual([]);
  });
  it('says in every cell what the policies do', () => {
    expect(wrongCells(make, ROLES).wrong).toEqual([]);
  });
  it('hands on what the code hands on', () => {
    expect(wrongHandsOn(MAY_GRANT)).toEqual([]);
  });
  it('keeps the three administrators apart', () => {
    expect(unseparated(code.mutations)).toEqual([]);
  });
  it('is the page docs/permissions.md', () => {
    const page = readFileSync(new URL('../../../docs/permissions.md', import.meta.url), 'utf8');
    expect(page).toBe(permissionsPage());
  });
});
