import { Module } from '@nestjs/common';
import { ReceiveFeedback } from './page-feedback/commands/receive-feedback.js';
import { FeedbackForm } from './page-feedback/feedback.form.js';
import { FeedbackQueries } from './page-feedback/feedback.queries.js';
import { FeedbackRepository } from './page-feedback/feedback.repository.js';
import { FeedbackResolver } from './page-feedback/feedback.resolver.js';

/** What readers say about pages. It needs Database and Journal. */
@Module({ providers: [FeedbackRepository, FeedbackQueries, ReceiveFeedback, FeedbackForm, FeedbackResolver] })
export class FeedbackModule {}
