import { Module } from '@nestjs/common';
import { ActivityQueries } from './activity/activity.queries.js';
import { ActivityResolver } from './activity/activity.resolver.js';
import { ReadActivities } from './activity/read-activities.js';
import { TrailWords } from './activity/trail-words.js';
import { DeskQueries } from './desk/desk.queries.js';
import { DeskResolver } from './desk/desk.resolver.js';
import { ReadDesk } from './desk/read-desk.js';
import { GapsResolver } from './gaps/gaps.resolver.js';
import { ReadGaps } from './gaps/read-gaps.js';
import { Looks } from './looks.js';
import { Reach } from './reach.js';
import { OutputQueries } from './report/output.queries.js';
import { OutputResolver } from './report/output.resolver.js';
import { ReadOutput } from './report/read-output.js';

const READS = [
  Looks,
  Reach,
  ActivityQueries,
  ReadActivities,
  TrailWords,
  OutputQueries,
  ReadOutput,
  DeskQueries,
  ReadDesk,
  ReadGaps,
];

/** The auditor's view over many sites. It needs Database, Journal, ScopeFactory and Responsibility. */
@Module({ providers: [...READS, ActivityResolver, OutputResolver, DeskResolver, GapsResolver] })
export class SupervisionModule {}
