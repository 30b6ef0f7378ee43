import { CreatePeople1764000002000 } from '@jiyue/auth';
import { CreateContent1764000010000, CreateLiveModel1764000010010 } from '@jiyue/content';
import { CreateJournal1764000001000 } from '@jiyue/platform';
import { CreateTenancy1764000000000 } from '@jiyue/tenancy';
import type { MigrationInterface } from 'typeorm';

/** Every migration of every lib; TypeORM runs them by the time in their names. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [
  CreateTenancy1764000000000,
  CreateJournal1764000001000,
  CreatePeople1764000002000,
  CreateContent1764000010000,
  CreateLiveModel1764000010010,
];
