import { Module } from '@nestjs/common';
import { SitesModule } from '@jiyue/sites';
import { GrantJoin, MemberJoin, MeJoin, ResponsibilityJoin } from './people.join.js';

/** Fields of people whose type another lib owns: libs/auth knows ids only, sites and content know what they stand for. */
@Module({ imports: [SitesModule], providers: [MeJoin, MemberJoin, GrantJoin, ResponsibilityJoin] })
export class JoinsModule {}
