import { Module } from '@nestjs/common';
import { SitesModule } from '@jiyue/sites';
import { GrantJoin, MemberJoin, MeJoin, ResponsibilityJoin } from './people.join.js';
import { ActivityJoin, SiteGapsJoin } from './supervision.join.js';

/** Fields whose type another lib owns: people and supervision know ids only, sites and content know what they stand for. */
@Module({
  imports: [SitesModule],
  providers: [MeJoin, MemberJoin, GrantJoin, ResponsibilityJoin, ActivityJoin, SiteGapsJoin],
})
export class JoinsModule {}
