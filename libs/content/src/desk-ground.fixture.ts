import { ArrangementRepository, Calendars } from '@jiyue/calendar';
import { Lists, RuleRepository, TextCheck, WordRepository } from '@jiyue/checks';
import { LiveModel, PublicColumns, PublicItems } from '@jiyue/live';
import {
  type Antivirus,
  EmbeddedInspector,
  LocalDiskStore,
  type ObjectStore,
  ScanDemand,
  UploadTokens,
} from '@jiyue/platform';
import { StepDefinitions, Transition, WorkflowSteps } from '@jiyue/workflow';
import { type TestBed } from '@jiyue/testing';
import { ArticleQueries } from './article/article.queries.js';
import { ArticleRepository } from './article/article.repository.js';
import { BinArticle } from './bin/bin-article.js';
import { EmptyBin } from './bin/empty-bin.js';
import { RetrieveArticle } from './bin/retrieve-article.js';
import { ArticleTurns } from './article/article.turns.js';
import { ArticleSubject } from './article/article.subject.js';
import { IgnoredRepository } from './check/ignored.repository.js';
import { AssetRepository } from './asset/asset.repository.js';
import { FileRuleRepository } from './asset/rule/file-rule.repository.js';
import { PublishableFiles } from './asset/rule/publishable.js';
import { Quarantine } from './asset/quarantine.js';
import { ColumnQueries } from './column/column.queries.js';
import { ColumnRepository } from './column/column.repository.js';
import { contentDomain } from './content.domain.js';
import { ArticleGate } from './check/article-gate.js';
import { DraftRepository } from './draft/draft.repository.js';
import { WordingRepository } from './history/wording.repository.js';
import { ArrangeArticle } from './placement/arrange-article.js';
import { EndPins } from './placement/end-pins.js';
import { PlacementRepository } from './placement/placement.repository.js';
import { PlanRepository } from './plan/plan.repository.js';
import { StepClocks } from './step-limit/step-clocks.js';
import { ArticleShowcase } from './publication/article-showcase.js';
import { WithdrawalTarget } from './publication/withdrawal-target.js';
import { ColumnShowcase } from './publication/column-showcase.js';

/** What the commands of this lib work with, on a database of its own. */
export class DeskGround {
  readonly articles: ArticleRepository;
  readonly calendars: Calendars;
  readonly clocks: StepClocks;
  readonly plans: PlanRepository;
  readonly placements: PlacementRepository;
  readonly columnRows: ColumnRepository;
  readonly assets: AssetRepository;
  readonly rules: FileRuleRepository;
  readonly drafts: DraftRepository;
  readonly wordings: WordingRepository;
  readonly ignored: IgnoredRepository;
  readonly textCheck: TextCheck;
  readonly live: LiveModel;
  readonly items: PublicItems;
  readonly publicColumns: PublicColumns;
  readonly articleShowcase: ArticleShowcase;
  readonly columnShowcase: ColumnShowcase;
  readonly steps: WorkflowSteps;
  readonly definitions: StepDefinitions;
  readonly transition: Transition;
  readonly subject: ArticleSubject;
  readonly queries: ArticleQueries;
  readonly columnQueries: ColumnQueries;
  readonly store: ObjectStore;
  readonly quarantine: Quarantine;
  antivirus: Antivirus = new EmbeddedInspector();
  /** What is asked of files: here as on a laptop. */
  demand = new ScanDemand(false, false);

  constructor(
    readonly bed: TestBed,
    folder: string,
  ) {
    this.calendars = new Calendars(new ArrangementRepository(this.bed.db));
    this.clocks = new StepClocks(this.calendars);
    this.steps = new WorkflowSteps(this.bed.db);
    this.plans = new PlanRepository(this.bed.db, this.bed.sender);
    this.placements = new PlacementRepository(this.bed.db);
    this.articles = new ArticleRepository(this.bed.db, this.steps);
    this.columnRows = new ColumnRepository(this.bed.db);
    this.assets = new AssetRepository(this.bed.db);
    this.rules = new FileRuleRepository(this.bed.db);
    this.drafts = new DraftRepository(this.bed.db);
    this.wordings = new WordingRepository(this.bed.db);
    this.ignored = new IgnoredRepository(this.bed.db);
    this.textCheck = textCheckOf(this.bed.db);
    this.live = new LiveModel(this.bed.db, [contentDomain]);
    this.items = new PublicItems(this.bed.db);
    this.publicColumns = new PublicColumns(this.bed.db);
    this.articleShowcase = new ArticleShowcase(this.bed.db, this.live);
    this.columnShowcase = new ColumnShowcase(this.bed.db, this.live);
    this.definitions = new StepDefinitions(this.bed.db);
    this.transition = new Transition(this.bed.db, this.steps, this.bed.journal);
    this.subject = new ArticleSubject(this.articles, this.plans, this.clocks);
    this.queries = new ArticleQueries(this.bed.db, this.articles);
    this.columnQueries = new ColumnQueries(this.bed.db);
    this.store = new LocalDiskStore(folder, new UploadTokens('test'), 'http://localhost');
    this.quarantine = new Quarantine(this.store, { scan: (content) => this.antivirus.scan(content) });
  }

  get publishable() {
    return new PublishableFiles(this.assets, this.rules, this.demand);
  }
  get targets() {
    return new WithdrawalTarget(this.bed.db);
  }

  get bin() {
    return new BinArticle(this.transition, this.subject);
  }
  get retrieve() {
    return new RetrieveArticle(this.transition, this.subject);
  }
  get emptyBin() {
    return new EmptyBin(this.bed.db, this.articles, this.turns, this.bed.journal);
  }
  get turns() {
    return new ArticleTurns(this.articles, this.plans, this.steps, this.clocks);
  }
  get gate() {
    return new ArticleGate(this.bed.db, this.textCheck, this.ignored);
  }
  get arrange() {
    return new ArrangeArticle(this.bed.db, this.articles, this.placements, this.articleShowcase, this.bed.journal);
  }
  get endPins() {
    return new EndPins(this.bed.db, this.articles, this.placements, this.articleShowcase, this.bed.journal);
  }
}

function textCheckOf(db: TestBed['db']): TextCheck {
  return new TextCheck(new Lists(db, new RuleRepository(db), new WordRepository(db)));
}
