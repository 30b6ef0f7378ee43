import { CreatePeople1764000002000 } from '@jiyue/auth';
import { CONTENT_MIGRATIONS } from '@jiyue/content';
import { CreateJournal1764000001000 } from '@jiyue/platform';
import { CreateSupervisionIndexes1764000030000 } from '@jiyue/supervision';
import { CreateTenancy1764000000000 } from '@jiyue/tenancy';
import type { MigrationInterface } from 'typeorm';

/** Every migration of every lib; TypeORM runs them by the time in their names. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [
  CreateTenancy1764000000000,
  CreateJournal1764000001000,
  CreatePeople1764000002000,
  ...CONTENT_MIGRATIONS,
  CreateSupervisionIndexes1764000030000,
];
