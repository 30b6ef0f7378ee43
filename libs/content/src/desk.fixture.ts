import { ColumnGrants, peopleDesk, PeopleByName } from '@jiyue/auth';
import { compoundDesk, compoundDomain } from '@jiyue/compound';
import { Metrics } from '@jiyue/platform';
import { testBed } from '@jiyue/testing';
import { AskForSteps } from './article/ask-for-steps.js';
import { ApproveArticle } from './article/commands/approve-article.js';
import { ArchiveArticle } from './article/commands/archive-article.js';
import { RestoreArticle } from './article/commands/restore-article.js';
import { PublishUrgently } from './urgent/publish-urgently.js';
import { RejectArticle } from './urgent/reject-article.js';
import { CreateArticle } from './article/commands/create-article.js';
import { DiscardRevision } from './article/commands/discard-revision.js';
import { EditArticle } from './article/commands/edit-article.js';
import { PublishArticle } from './article/commands/publish-article.js';
import { RecallArticle } from './article/commands/recall-article.js';
import { ReturnArticle } from './article/commands/return-article.js';
import { SubmitArticle } from './article/commands/submit-article.js';
import { WithdrawArticle } from './article/commands/withdraw-article.js';
import { ImportArticles } from './article/import/import-articles.js';
import { ImportOneArticle } from './article/import/import-one-article.js';
import { ImportedArticles } from './article/import/imported-articles.js';
import { RowCheck } from './article/import/row-check.js';
import { ArticleChecks } from './check/article-checks.js';
import { IgnoreFinding } from './check/ignore-finding.js';
import { UnignoreFinding } from './check/unignore-finding.js';
import { CompleteUpload } from './asset/commands/complete-upload.js';
import { AnnounceFile } from './asset/announce-file.js';
import { CreateUpload } from './asset/commands/create-upload.js';
import { ScanAsset } from './asset/commands/scan-asset.js';
import { AssetClaim } from './asset/asset.claim.js';
import { UploadQuota } from './asset/quota.js';
import { ChangeFileRule } from './asset/rule/change-file-rule.js';
import { ColumnManning } from './column/column-manning.js';
import { SiteColumnFacts } from './column/site-column-facts.js';
import { ColumnSteps } from './column/column-steps.js';
import { ColumnMakers } from './column/column-makers.js';
import { AddColumns } from './column/commands/add-columns.js';
import { AddStandardColumns } from './column/commands/add-standard-columns.js';
import { ChangeColumn } from './column/commands/change-column.js';
import { ChangeSiteSteps } from './column/commands/change-site-steps.js';
import { SiteSteps } from './column/site-steps.js';
import { MoveColumn } from './column/commands/move-column.js';
import { CloneColumn } from './column/clone/clone-column.js';
import { ImportColumns } from './column/import/import-columns.js';
import { ImportedRows } from './column/import/imported-rows.js';
import { NamesOfRows } from './column/import/names-of-rows.js';
import { UnitsByName } from './column/import/units-by-name.js';
import { MergeColumn } from './column/merge/merge-column.js';
import { MergedRows } from './column/merge/merged-rows.js';
import { CreateColumn } from './column/commands/create-column.js';
import { contentDomain } from './content.domain.js';
import { DropDraft } from './draft/drop-draft.js';
import { SaveDraft } from './draft/save-draft.js';
import { contentPolicy } from './content.policy.js';
import { CarryOut, PlannedDoings } from './plan/carry-out.js';
import { ConsultColleagues } from './beside/commands/consult-colleagues.js';
import { ForwardArticle } from './beside/commands/forward-article.js';
import { GiveOpinion } from './beside/commands/give-opinion.js';
import { RemindReviewers } from './beside/commands/remind-reviewers.js';
import { PeopleAround } from './beside/step-people.js';
import { LapsePlan } from './plan/commands/lapse-plan.js';
import { ScheduleArticle } from './plan/commands/schedule-article.js';
import { ScheduleWithdrawal } from './plan/commands/schedule-withdrawal.js';
import { UnscheduleArticle } from './plan/commands/unschedule-article.js';
import { DeskGround } from './desk-ground.fixture.js';

/** Everything of this lib, on a database of its own. */
export class Desk extends DeskGround {
  get create() {
    return new CreateArticle(this.bed.db, this.articles, this.columnRows, this.assets, this.drafts, this.bed.journal);
  }
  get importOne() {
    const check = new RowCheck(this.columnRows);
    return new ImportOneArticle(this.bed.db, this.create, new ImportedArticles(this.bed.db), check);
  }
  get compounds() {
    const { db, journal, sender } = this.bed;
    const doors = { db, journal, sender, scopes: this.bed.scopes([contentPolicy]) };
    return compoundDesk(doors, [contentDomain], new Map([[ImportOneArticle, this.importOne]]));
  }
  get importArticles() {
    const { db } = this.bed;
    return new ImportArticles(db, this.compounds.acts, new ImportedArticles(db), new RowCheck(this.columnRows));
  }
  get edit() {
    return new EditArticle(this.bed.db, this.articles, this.columnRows, this.assets, this.drafts, this.bed.journal);
  }
  get saveDraft() {
    return new SaveDraft(this.bed.db, this.drafts, this.articles, this.columnRows, this.assets);
  }
  get dropDraft() {
    return new DropDraft(this.bed.db, this.drafts, this.articles);
  }
  get submit() {
    return new SubmitArticle(this.bed.db, this.articles, this.transition, this.subject, this.publishable, this.gate);
  }
  get checks() {
    return new ArticleChecks(this.bed.db, this.queries, this.articles, this.ignored, this.textCheck);
  }
  get ignore() {
    return new IgnoreFinding(this.bed.db, this.articles, this.drafts, this.ignored, this.textCheck, this.bed.journal);
  }
  get unignore() {
    return new UnignoreFinding(this.bed.db, this.articles, this.ignored, this.bed.journal);
  }
  get recall() {
    return new RecallArticle(this.transition, this.subject);
  }
  get sendBack() {
    return new ReturnArticle(this.transition, this.subject);
  }
  get approve() {
    return new ApproveArticle(this.transition, this.subject);
  }
  get publish() {
    const { transition, subject, publishable, gate, articleShowcase, plans } = this;
    return new PublishArticle(transition, subject, publishable, gate, articleShowcase, plans);
  }
  get publishUrgently() {
    const { transition, subject, publishable, gate, articleShowcase, around } = this;
    return new PublishUrgently(transition, subject, publishable, gate, articleShowcase, around);
  }
  get reject() {
    return new RejectArticle(this.transition, this.subject, this.articles, this.targets, this.articleShowcase);
  }
  get schedule() {
    return new ScheduleArticle(this.transition, this.subject, this.publishable, this.gate, this.plans);
  }
  get unschedule() {
    return new UnscheduleArticle(this.transition, this.subject);
  }
  get scheduleWithdrawal() {
    return new ScheduleWithdrawal(this.transition, this.subject, this.plans, this.targets);
  }
  get carryOut() {
    const { db, journal } = this.bed;
    const lapse = new LapsePlan(db, this.articles, this.turns, this.plans, journal);
    const doings = new PlannedDoings(this.publish, this.withdraw, lapse);
    return new CarryOut(db, this.articles, this.plans, doings, this.bed.scopes([contentPolicy]), new Metrics());
  }
  get withdraw() {
    return new WithdrawArticle(this.transition, this.subject, this.articles, this.targets, this.articleShowcase);
  }
  get archive() {
    return new ArchiveArticle(this.transition, this.subject, this.articleShowcase);
  }
  get restore() {
    return new RestoreArticle(this.transition, this.subject, this.publishable, this.gate, this.articleShowcase);
  }
  get discard() {
    return new DiscardRevision(this.transition, this.subject);
  }
  get around() {
    return new PeopleAround(peopleDesk(this.bed, new SiteColumnFacts(this.bed.db)).responsibility);
  }
  get remind() {
    return new RemindReviewers(this.transition, this.subject, this.around);
  }
  get forward() {
    return new ForwardArticle(this.transition, this.subject, this.articles, this.around);
  }
  get consult() {
    return new ConsultColleagues(this.transition, this.subject, this.articles, this.around);
  }
  get opine() {
    return new GiveOpinion(this.transition, this.subject, this.articles);
  }
  get manning() {
    const facts = new SiteColumnFacts(this.bed.db);
    return new ColumnManning(this.bed.db, facts, peopleDesk(this.bed, facts).responsibility);
  }
  get responsibility() {
    return peopleDesk(this.bed, new SiteColumnFacts(this.bed.db)).responsibility;
  }
  get createColumn() {
    const { db, journal } = this.bed;
    return new CreateColumn(db, this.columnRows, this.definitions, this.manning, this.columnShowcase, journal);
  }
  get asks() {
    return new AskForSteps(this.bed.db, this.articles, this.turns);
  }
  get changeSiteSteps() {
    const siteSteps = new SiteSteps(this.bed.db, this.definitions);
    return new ChangeSiteSteps(this.bed.db, siteSteps, this.definitions, this.asks, this.manning, this.bed.journal);
  }
  get changeColumn() {
    const steps = new ColumnSteps(this.definitions, this.asks);
    return new ChangeColumn(this.bed.db, this.columnRows, steps, this.manning, this.columnShowcase, this.bed.journal);
  }
  get moveColumn() {
    return new MoveColumn(this.bed.db, this.columnRows, this.manning, this.columnShowcase, this.bed.journal);
  }
  get cloneColumn() {
    const { db, journal } = this.bed;
    const scopes = this.bed.scopes([contentPolicy]);
    return new CloneColumn(db, scopes, this.columnQueries, this.columnRows, this.makers, journal);
  }
  get importColumns() {
    const { db, journal } = this.bed;
    const steps = new ColumnSteps(this.definitions, this.asks);
    const rows = new ImportedRows(this.columnRows, this.makers, steps, this.manning, this.columnShowcase);
    const names = new NamesOfRows(new UnitsByName(db), new PeopleByName(db));
    return new ImportColumns(db, this.columnQueries, this.columnRows, names, rows, journal);
  }
  get mergeColumn() {
    const { db, journal } = this.bed;
    const rows = new MergedRows(db, new ColumnGrants(db));
    const steps = new ColumnSteps(this.definitions, this.asks);
    return new MergeColumn(db, this.columnRows, rows, steps, this.columnShowcase, journal);
  }
  get makers() {
    return new ColumnMakers(this.columnRows, this.definitions, this.manning, this.columnShowcase);
  }
  get addStandard() {
    return new AddStandardColumns(this.bed.db, this.columnRows, this.makers, this.bed.journal);
  }
  get addColumns() {
    return new AddColumns(this.bed.db, this.columnRows, this.makers, this.bed.journal);
  }
  get changeFileRule() {
    return new ChangeFileRule(this.bed.db, this.rules, this.bed.journal);
  }
  get announce() {
    return new AnnounceFile(this.bed.db, this.assets, this.rules, new UploadQuota(this.bed.db), this.bed.journal);
  }
  get createUpload() {
    return new CreateUpload(this.announce, this.quarantine);
  }
  get completeUpload() {
    const { db, journal } = this.bed;
    return new CompleteUpload(db, this.assets, new AssetClaim(db), this.quarantine, this.demand, journal);
  }
  get scan() {
    const { db, journal } = this.bed;
    return new ScanAsset(db, this.assets, new AssetClaim(db), this.quarantine, this.demand, journal);
  }
}

/** A desk on a fresh database; objects go to a folder that the test names. */
export async function aDesk(folder = '/nonexistent'): Promise<Desk> {
  return new Desk(await testBed({ domains: [compoundDomain, contentDomain] }), folder);
}
