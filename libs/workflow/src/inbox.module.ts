import { Module } from '@nestjs/common';
import { WorkResolver } from './work/work.resolver.js';
import { WorkflowModule } from './workflow.module.js';

/** The inbox of the staff endpoint. */
@Module({ imports: [WorkflowModule], providers: [WorkResolver] })
export class InboxModule {}
