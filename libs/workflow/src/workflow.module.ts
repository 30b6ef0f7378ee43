import { Global, Module } from '@nestjs/common';
import { StepDefinitions } from './step-definitions.js';
import { Transition } from './transition.js';
import { WorkQueries } from './work/work.queries.js';
import { WorkflowSteps } from './workflow-steps.js';
import { WorkflowTrail } from './workflow-trail.js';

/**
 * The runner and its rows, for every lib that owns a subject, and what waits. It expects globally: Database, Journal,
 * People and DOMAINS. It holds no resolver: an endpoint serves those of every global module.
 */
@Global()
@Module({
  providers: [WorkflowSteps, WorkflowTrail, StepDefinitions, Transition, WorkQueries],
  exports: [WorkflowSteps, WorkflowTrail, StepDefinitions, Transition, WorkQueries],
})
export class WorkflowModule {}
