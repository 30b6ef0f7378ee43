import { Inject, Injectable } from '@nestjs/common';
import { ApproveArticle } from './approve-article.js';
import { ArchiveArticle } from './archive-article.js';
import { CreateArticle } from './create-article.js';
import { DiscardRevision } from './discard-revision.js';
import { EditArticle } from './edit-article.js';
import { PublishArticle } from './publish-article.js';
import { RecallArticle } from './recall-article.js';
import { RestoreArticle } from './restore-article.js';
import { ReturnArticle } from './return-article.js';
import { SubmitArticle } from './submit-article.js';
import { ScheduleArticle } from '../../plan/commands/schedule-article.js';
import { ScheduleWithdrawal } from '../../plan/commands/schedule-withdrawal.js';
import { UnscheduleArticle } from '../../plan/commands/unschedule-article.js';
import { WithdrawArticle } from './withdraw-article.js';

/** Every act on an article, for those who offer all of them. */
@Injectable()
export class ArticleCommands {
  @Inject() readonly create!: CreateArticle;
  @Inject() readonly edit!: EditArticle;
  @Inject() readonly submit!: SubmitArticle;
  @Inject() readonly recall!: RecallArticle;
  @Inject() readonly sendBack!: ReturnArticle;
  @Inject() readonly approve!: ApproveArticle;
  @Inject() readonly publish!: PublishArticle;
  @Inject() readonly schedule!: ScheduleArticle;
  @Inject() readonly unschedule!: UnscheduleArticle;
  @Inject() readonly scheduleWithdrawal!: ScheduleWithdrawal;
  @Inject() readonly withdraw!: WithdrawArticle;
  @Inject() readonly archive!: ArchiveArticle;
  @Inject() readonly restore!: RestoreArticle;
  @Inject() readonly discard!: DiscardRevision;
}
