import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { OutputFilter, OutputReportType } from './output.types.js';
import { ReadOutput } from './read-output.js';

@Resolver(() => OutputReportType)
export class OutputResolver {
  constructor(private readonly reading: ReadOutput) {}

  @Query(() => OutputReportType)
  @Can('read', 'Report')
  outputReport(@CurrentScope() scope: Scope, @Args('filter') filter: OutputFilter): Promise<OutputReportType> {
    return this.reading.run(scope, filter);
  }
}
