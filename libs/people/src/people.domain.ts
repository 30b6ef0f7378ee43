import { defineCompound } from '@jiyue/compound';
import { defineDomain } from '@jiyue/platform';
import { GRANT_MANY } from './grant-many/grant-many.js';
import { GrantToOne } from './grant-many/grant-to-one.js';
import { PeopleModule } from './people.module.js';

/** What is done to many people at once. */
export const peopleDomain = defineDomain({
  name: 'people',
  errorArea: 'PEOPLE',
  modules: { staff: [PeopleModule] },
  compounds: [
    defineCompound({ kind: GRANT_MANY, label: { zh: '批量授予岗位', en: 'roles for many' }, item: GrantToOne }),
  ],
});
