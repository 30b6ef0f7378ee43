import { ColumnFacts } from '@jiyue/auth';
import { CalendarCoreModule } from '@jiyue/calendar';
import { ChecksCoreModule } from '@jiyue/checks';
import { LiveCoreModule } from '@jiyue/live';
import { Global, Module, type Provider } from '@nestjs/common';
import { ImportArticles } from './article/import/import-articles.js';
import { ImportOneArticle } from './article/import/import-one-article.js';
import { ImportedArticles } from './article/import/imported-articles.js';
import { RowCheck } from './article/import/row-check.js';
import { ArticleLoaders } from './article/article.loaders.js';
import { ArticleQueries } from './article/article.queries.js';
import { ArticleRepository } from './article/article.repository.js';
import { ArticleSubject } from './article/article.subject.js';
import { StepLoader } from './article/article.step-loader.js';
import { ArticleTurns } from './article/article.turns.js';
import { AskForSteps } from './article/ask-for-steps.js';
import { ApproveArticle } from './article/commands/approve-article.js';
import { ArchiveArticle } from './article/commands/archive-article.js';
import { RestoreArticle } from './article/commands/restore-article.js';
import { WithdrawalTarget } from './publication/withdrawal-target.js';
import { ArticleCommands } from './article/commands/article-commands.js';
import { CreateArticle } from './article/commands/create-article.js';
import { DiscardRevision } from './article/commands/discard-revision.js';
import { EditArticle } from './article/commands/edit-article.js';
import { PublishArticle } from './article/commands/publish-article.js';
import { RecallArticle } from './article/commands/recall-article.js';
import { ReturnArticle } from './article/commands/return-article.js';
import { SubmitArticle } from './article/commands/submit-article.js';
import { WithdrawArticle } from './article/commands/withdraw-article.js';
import { AssetReaders } from './asset/asset.readers.js';
import { AssetRepository } from './asset/asset.repository.js';
import { CompleteUpload } from './asset/commands/complete-upload.js';
import { CreateUpload } from './asset/commands/create-upload.js';
import { AnnounceFile } from './asset/announce-file.js';
import { LookAtLinks } from './check/links/look-at-links.js';
import { FetchPicture } from './asset/fetch/fetch-picture.js';
import { ScanAsset } from './asset/commands/scan-asset.js';
import { AssetClaim } from './asset/asset.claim.js';
import { UploadQuota } from './asset/quota.js';
import { ChangeFileRule } from './asset/rule/change-file-rule.js';
import { FileRuleRepository } from './asset/rule/file-rule.repository.js';
import { PublishableFiles } from './asset/rule/publishable.js';
import { DeleteAsset } from './asset/library/delete-asset.js';
import { DescribeAsset } from './asset/library/describe-asset.js';
import { MediaQueries } from './asset/library/media.queries.js';
import { Quarantine } from './asset/quarantine.js';
import { LookAgain } from './asset/look-again.js';
import { SweepFiles } from './asset/sweep-files.js';
import { ScanUploads } from './asset/scan-uploads.js';
import { ArticleChecks } from './check/article-checks.js';
import { ArticleGate } from './check/article-gate.js';
import { IgnoreFinding } from './check/ignore-finding.js';
import { IgnoredRepository } from './check/ignored.repository.js';
import { UnignoreFinding } from './check/unignore-finding.js';
import { ColumnQueries } from './column/column.queries.js';
import { ColumnMakers } from './column/column-makers.js';
import { ColumnManning } from './column/column-manning.js';
import { ColumnSteps } from './column/column-steps.js';
import { ColumnRepository } from './column/column.repository.js';
import { AddColumns } from './column/commands/add-columns.js';
import { AddStandardColumns } from './column/commands/add-standard-columns.js';
import { ChangeColumn } from './column/commands/change-column.js';
import { ChangeSiteSteps } from './column/commands/change-site-steps.js';
import { MoveColumn } from './column/commands/move-column.js';
import { CloneColumn } from './column/clone/clone-column.js';
import { COLUMN_IMPORT } from './column/import/column-import.providers.js';
import { MergeColumn } from './column/merge/merge-column.js';
import { MergedRows } from './column/merge/merged-rows.js';
import { SiteSteps } from './column/site-steps.js';
import { CreateColumn } from './column/commands/create-column.js';
import { SiteColumnFacts } from './column/site-column-facts.js';
import { DraftQueries } from './draft/draft.queries.js';
import { DraftRepository } from './draft/draft.repository.js';
import { DropDraft } from './draft/drop-draft.js';
import { ExpireDrafts } from './draft/expire-drafts.js';
import { SaveDraft } from './draft/save-draft.js';
import { TakeUpDraft } from './draft/take-up-draft.js';
import { ArticleHistory } from './history/article-history.js';
import { RestoreWording } from './history/restore-wording.js';
import { WordingRepository } from './history/wording.repository.js';
import { WorkbenchQueries } from './inbox/workbench.queries.js';
import { ChangeModel } from './model/commands/change-model.js';
import { DeclareModel } from './model/commands/declare-model.js';
import { TurnModel } from './model/commands/turn-model.js';
import { ModelQueries } from './model/model.queries.js';
import { ModelRepository } from './model/model.repository.js';
import { CarryOut, PlannedDoings } from './plan/carry-out.js';
import { LapsePlan } from './plan/commands/lapse-plan.js';
import { ScheduleArticle } from './plan/commands/schedule-article.js';
import { ScheduleWithdrawal } from './plan/commands/schedule-withdrawal.js';
import { UnscheduleArticle } from './plan/commands/unschedule-article.js';
import { LeaveEditing } from './presence/leave-editing.js';
import { NoteEditing } from './presence/note-editing.js';
import { PresenceRepository } from './presence/presence.repository.js';
import { PlanRepository } from './plan/plan.repository.js';
import { ArrangeArticle } from './placement/arrange-article.js';
import { EndPins } from './placement/end-pins.js';
import { PlacementRepository } from './placement/placement.repository.js';
import { ConsultColleagues } from './beside/commands/consult-colleagues.js';
import { ForwardArticle } from './beside/commands/forward-article.js';
import { GiveOpinion } from './beside/commands/give-opinion.js';
import { RemindReviewers } from './beside/commands/remind-reviewers.js';
import { AddPhrase } from './phrase/add-phrase.js';
import { PhraseRepository } from './phrase/phrase.repository.js';
import { RemovePhrase } from './phrase/remove-phrase.js';
import { PeopleAround } from './beside/step-people.js';
import { RecountSteps } from './step-limit/recount-steps.js';
import { StepClocks } from './step-limit/step-clocks.js';
import { TellStep } from './step-limit/tell-step.js';
import { WatchSteps } from './step-limit/watch-steps.js';
import { ArticleTrails } from './trail/article-trail.js';
import { BinArticle } from './bin/bin-article.js';
import { EmptyBin } from './bin/empty-bin.js';
import { RetrieveArticle } from './bin/retrieve-article.js';
import { PublishUrgently } from './urgent/publish-urgently.js';
import { RejectArticle } from './urgent/reject-article.js';
import { ArticleUsage } from './usage/article-uses.js';
import { ArticlePreview } from './publication/article-preview.js';
import { ArticleShowcase } from './publication/article-showcase.js';
import { ColumnShowcase } from './publication/column-showcase.js';

const ARTICLE_COMMANDS: Provider[] = [
  CreateArticle,
  EditArticle,
  SubmitArticle,
  RecallArticle,
  ReturnArticle,
  ApproveArticle,
  PublishArticle,
  WithdrawArticle,
  WithdrawalTarget,
  ArchiveArticle,
  RestoreArticle,
  DiscardRevision,
  ArticleCommands,
  RowCheck,
  ImportedArticles,
  ImportOneArticle,
  ImportArticles,
];
const COLUMN_COMMANDS: Provider[] = [
  AskForSteps,
  ColumnSteps,
  ColumnManning,
  CreateColumn,
  ChangeColumn,
  SiteSteps,
  ChangeSiteSteps,
  ColumnMakers,
  AddStandardColumns,
  AddColumns,
  MoveColumn,
  MergedRows,
  MergeColumn,
  CloneColumn,
  ...COLUMN_IMPORT,
];
const ASSET_COMMANDS: Provider[] = [
  AnnounceFile,
  LookAtLinks,
  CreateUpload,
  FetchPicture,
  CompleteUpload,
  ScanAsset,
  ChangeFileRule,
  DescribeAsset,
  DeleteAsset,
  Quarantine,
  ScanUploads,
  SweepFiles,
  LookAgain,
];
const FILE_RULES: Provider[] = [AssetClaim, UploadQuota, FileRuleRepository, PublishableFiles];
const CHECKS: Provider[] = [ArticleChecks, ArticleGate, IgnoredRepository, IgnoreFinding, UnignoreFinding];
const DRAFTS: Provider[] = [DraftRepository, DraftQueries, SaveDraft, DropDraft, TakeUpDraft, ExpireDrafts];
const HISTORY: Provider[] = [WordingRepository, ArticleHistory, RestoreWording];
const PRESENCE: Provider[] = [PresenceRepository, NoteEditing, LeaveEditing];
const PLANS: Provider[] = [
  PlanRepository,
  ArticleTurns,
  ScheduleArticle,
  UnscheduleArticle,
  ScheduleWithdrawal,
  LapsePlan,
  PlannedDoings,
  CarryOut,
];
const PLACEMENTS: Provider[] = [PlacementRepository, ArrangeArticle, EndPins];
const BESIDE: Provider[] = [PeopleAround, RemindReviewers, ForwardArticle, ConsultColleagues, GiveOpinion];
const URGENT: Provider[] = [PublishUrgently, RejectArticle];
const BIN: Provider[] = [BinArticle, RetrieveArticle, EmptyBin];
const PHRASES: Provider[] = [PhraseRepository, AddPhrase, RemovePhrase];
const STEP_LIMITS: Provider[] = [StepClocks, TellStep, WatchSteps, RecountSteps];
const MODELS: Provider[] = [ModelRepository, ModelQueries, DeclareModel, ChangeModel, TurnModel];
const READS: Provider[] = [
  ArticleRepository,
  ArticleSubject,
  ArticleQueries,
  ArticleLoaders,
  ArticleTrails,
  ArticleUsage,
  StepLoader,
  AssetRepository,
  AssetReaders,
  MediaQueries,
  ColumnRepository,
  ColumnQueries,
  WorkbenchQueries,
  ArticleShowcase,
  ArticlePreview,
  ColumnShowcase,
  { provide: ColumnFacts, useClass: SiteColumnFacts },
];
const ALL: Provider[] = [
  ...ARTICLE_COMMANDS,
  ...COLUMN_COMMANDS,
  ...ASSET_COMMANDS,
  ...FILE_RULES,
  ...CHECKS,
  ...DRAFTS,
  ...HISTORY,
  ...PRESENCE,
  ...PLANS,
  ...PLACEMENTS,
  ...BESIDE,
  ...STEP_LIMITS,
  ...URGENT,
  ...BIN,
  ...PHRASES,
  ...MODELS,
  ...READS,
];

/**
 * Commands and reads of columns, articles and files, for whoever asks: staff endpoint, worker, set-up. It expects
 * globally: Database, Jobs, Journal, Metrics, ScopeFactory, the workflow's runner, People, POLICIES, Responsibility, OBJECT_STORE and ANTIVIRUS. It holds no resolver: an
 * endpoint serves those of every global module.
 */
@Global()
@Module({
  imports: [CalendarCoreModule, ChecksCoreModule, LiveCoreModule],
  providers: ALL,
  exports: ALL,
})
export class ContentCoreModule {}
