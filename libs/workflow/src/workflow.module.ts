import { Global, Module } from '@nestjs/common';
import { StepDefinitions } from './step-definitions.js';
import { Transition } from './transition.js';
import { WorkflowSteps } from './workflow-steps.js';

/** The runner and its rows, for every lib that owns a subject. It expects globally: Database and Journal. */
@Global()
@Module({
  providers: [WorkflowSteps, StepDefinitions, Transition],
  exports: [WorkflowSteps, StepDefinitions, Transition],
})
export class WorkflowModule {}
