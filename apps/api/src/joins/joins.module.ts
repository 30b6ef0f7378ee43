import { Module } from '@nestjs/common';
import { SitesModule } from '@jiyue/sites';
import { MessageJoin } from './notify.join.js';
import { GrantJoin, MemberJoin, MeJoin, ResponsibilityJoin } from './people.join.js';
import { ActivityJoin, GapsJoin } from './supervision.join.js';

/** Fields whose type another lib owns: auth and supervision know ids only, sites and content what they stand for. */
@Module({
  imports: [SitesModule],
  providers: [MeJoin, MemberJoin, GrantJoin, ResponsibilityJoin, ActivityJoin, GapsJoin, MessageJoin],
})
export class JoinsModule {}
