import { AuthPeopleModule, AuthStaffModule } from '@jiyue/auth';
import { ContentModule, ContentPublicModule } from '@jiyue/content';
import { SitesModule } from '@jiyue/sites';
import { SupervisionModule } from '@jiyue/supervision';
import type { Type } from '@nestjs/common';
import { JoinsModule } from '../joins/joins.module.js';

/** Modules whose resolvers the staff endpoint serves. */
export const STAFF_MODULES: Type[] = [
  AuthPeopleModule,
  AuthStaffModule,
  ContentModule,
  SitesModule,
  SupervisionModule,
  JoinsModule,
];

/** Modules whose resolvers the public endpoint serves. */
export const PUBLIC_MODULES: Type[] = [ContentPublicModule];
