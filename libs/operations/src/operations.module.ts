import { Module } from '@nestjs/common';
import { DiscardDeadLetter } from './job/commands/discard-dead-letter.js';
import { RetryDeadLetter } from './job/commands/retry-dead-letter.js';
import { JobResolver } from './job/job.resolver.js';

/** The platform's own works for the staff endpoint. It needs Database, Journal and JobDesk. */
@Module({ providers: [RetryDeadLetter, DiscardDeadLetter, JobResolver] })
export class OperationsModule {}
