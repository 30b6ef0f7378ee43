import { Readable } from 'node:stream';
import { peopleDesk, type PersonCard, type Role } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { LiveModel, PublicColumns, PublicItems } from '@jiyue/live';
import {
  type Antivirus,
  EmbeddedInspector,
  LocalDiskStore,
  type ObjectStore,
  ScanDemand,
  UploadTokens,
} from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { StepDefinitions, type StepRule, Transition, WorkflowSteps } from '@jiyue/workflow';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import { ArticleQueries } from './article/article.queries.js';
import { ArticleRepository } from './article/article.repository.js';
import { ArticleSubject } from './article/article.subject.js';
import type { Article } from './article/article.js';
import type { ArticleState } from './article/article.workflow.js';
import { AskForSteps } from './article/ask-for-steps.js';
import { ApproveArticle } from './article/commands/approve-article.js';
import { CreateArticle } from './article/commands/create-article.js';
import { DiscardRevision } from './article/commands/discard-revision.js';
import { EditArticle } from './article/commands/edit-article.js';
import { PublishArticle } from './article/commands/publish-article.js';
import { RecallArticle } from './article/commands/recall-article.js';
import { ReturnArticle } from './article/commands/return-article.js';
import { SubmitArticle } from './article/commands/submit-article.js';
import { WithdrawArticle } from './article/commands/withdraw-article.js';
import type { TextsInput } from './article/texts.js';
import { AssetRepository } from './asset/asset.repository.js';
import { uploadKey } from './asset/asset.files.js';
import type { ContentAsset } from './asset/asset.entity.js';
import { CompleteUpload } from './asset/commands/complete-upload.js';
import { CreateUpload } from './asset/commands/create-upload.js';
import { ScanAsset } from './asset/commands/scan-asset.js';
import { AssetClaim } from './asset/asset.claim.js';
import { UploadQuota } from './asset/quota.js';
import { ChangeFileRule } from './asset/rule/change-file-rule.js';
import { FileRuleRepository } from './asset/rule/file-rule.repository.js';
import { PublishableFiles } from './asset/rule/publishable.js';
import { Quarantine } from './asset/quarantine.js';
import { ColumnQueries } from './column/column.queries.js';
import { ColumnRepository } from './column/column.repository.js';
import { ColumnManning } from './column/column-manning.js';
import { SiteColumnFacts } from './column/site-column-facts.js';
import { ColumnSteps } from './column/column-steps.js';
import type { ContentColumn } from './column/column.entity.js';
import { AddStandardColumns } from './column/commands/add-standard-columns.js';
import { ChangeColumn } from './column/commands/change-column.js';
import { ChangeSiteSteps } from './column/commands/change-site-steps.js';
import { SiteSteps } from './column/site-steps.js';
import { CreateColumn, type CreateColumnGiven } from './column/commands/create-column.js';
import { contentDomain } from './content.domain.js';
import { contentPolicy } from './content.policy.js';
import { DraftRepository } from './draft/draft.repository.js';
import { DropDraft } from './draft/drop-draft.js';
import { SaveDraft } from './draft/save-draft.js';
import { ArticleShowcase } from './publication/article-showcase.js';
import { ColumnShowcase } from './publication/column-showcase.js';

/** Everything of this lib, on a database of its own. */
export class Desk {
  readonly articles: ArticleRepository;
  readonly columnRows: ColumnRepository;
  readonly assets: AssetRepository;
  readonly rules: FileRuleRepository;
  readonly drafts: DraftRepository;
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
    this.steps = new WorkflowSteps(this.bed.db);
    this.articles = new ArticleRepository(this.bed.db, this.steps);
    this.columnRows = new ColumnRepository(this.bed.db);
    this.assets = new AssetRepository(this.bed.db);
    this.rules = new FileRuleRepository(this.bed.db);
    this.drafts = new DraftRepository(this.bed.db);
    this.live = new LiveModel(this.bed.db, [contentDomain]);
    this.items = new PublicItems(this.bed.db);
    this.publicColumns = new PublicColumns(this.bed.db);
    this.articleShowcase = new ArticleShowcase(this.bed.db, this.live);
    this.columnShowcase = new ColumnShowcase(this.bed.db, this.live);
    this.definitions = new StepDefinitions(this.bed.db);
    this.transition = new Transition(this.bed.db, this.steps, this.bed.journal);
    this.subject = new ArticleSubject(this.articles);
    this.queries = new ArticleQueries(this.bed.db, this.articles);
    this.columnQueries = new ColumnQueries(this.bed.db);
    this.store = new LocalDiskStore(folder, new UploadTokens('test'), 'http://localhost');
    this.quarantine = new Quarantine(this.store, { scan: (content) => this.antivirus.scan(content) });
  }

  get create() {
    return new CreateArticle(this.bed.db, this.articles, this.columnRows, this.assets, this.drafts, this.bed.journal);
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
    return new SubmitArticle(this.transition, this.subject, this.publishable);
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
    return new PublishArticle(this.transition, this.subject, this.publishable, this.articleShowcase);
  }
  get withdraw() {
    return new WithdrawArticle(this.transition, this.subject, this.articleShowcase);
  }
  get discard() {
    return new DiscardRevision(this.transition, this.subject);
  }
  get manning() {
    const facts = new SiteColumnFacts(this.bed.db);
    return new ColumnManning(this.bed.db, facts, peopleDesk(this.bed, facts).responsibility);
  }
  get createColumn() {
    return new CreateColumn(
      this.bed.db,
      this.columnRows,
      this.definitions,
      this.manning,
      this.columnShowcase,
      this.bed.journal,
    );
  }
  get asks() {
    return new AskForSteps(this.bed.db, this.articles, this.steps);
  }
  get changeSiteSteps() {
    const siteSteps = new SiteSteps(this.bed.db, this.definitions);
    return new ChangeSiteSteps(this.bed.db, siteSteps, this.definitions, this.asks, this.manning, this.bed.journal);
  }
  get changeColumn() {
    const steps = new ColumnSteps(this.definitions, this.asks);
    return new ChangeColumn(this.bed.db, this.columnRows, steps, this.manning, this.columnShowcase, this.bed.journal);
  }
  get addStandard() {
    return new AddStandardColumns(
      this.bed.db,
      this.columnRows,
      this.definitions,
      this.manning,
      this.columnShowcase,
      this.bed.journal,
    );
  }
  get publishable() {
    return new PublishableFiles(this.assets, this.rules, this.demand);
  }
  get changeFileRule() {
    return new ChangeFileRule(this.bed.db, this.rules, this.bed.journal);
  }
  get createUpload() {
    const quota = new UploadQuota(this.bed.db);
    return new CreateUpload(this.bed.db, this.assets, this.rules, quota, this.quarantine, this.bed.journal);
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
  return new Desk(await testBed({ domains: [contentDomain] }), folder);
}

/** A town with one column and somebody in each role. */
export class Town {
  constructor(
    readonly desk: Desk,
    readonly tenant: TestTenant,
    readonly people: Readonly<Record<'editor' | 'reviewer' | 'secrecy' | 'publisher' | 'admin', PersonCard>>,
    readonly column: ContentColumn,
  ) {}

  as(person: keyof Town['people'] | PersonCard): Promise<Scope> {
    const card = typeof person === 'string' ? this.people[person] : person;
    return this.desk.bed.as(this.tenant, card, [contentPolicy]);
  }

  person(role: Role, columnId?: string): Promise<PersonCard> {
    return this.desk.bed.person(this.tenant, { roles: [role], ...(columnId ? { columnId } : {}) });
  }

  async columnOf(given: Partial<CreateColumnGiven> = {}): Promise<ContentColumn> {
    const slug = `c${newId().slice(-8)}`;
    const named = { name: '通知公告', slug, description: '通知', keywords: '通知' };
    return this.desk.createColumn.run(await this.as('admin'), { ...named, ...given });
  }

  /** An article brought to a state by the very commands that lead there. */
  async article(
    state: ArticleState = 'DRAFT',
    texts: TextsInput & { kind?: string } = {},
    columnId = this.column.id,
  ): Promise<Article> {
    const { desk } = this;
    const editor = await this.as('editor');
    const draft = {
      title: '关于公布巡查结果的通知',
      body: '<p>全部合格。</p>',
      ...texts,
      fields: { source: '市水利局', ...texts.fields },
    };
    const article = await desk.create.run(editor, { ...draft, columnId, title: draft.title ?? '' });
    if (state === 'DRAFT') return article;
    const submitted = await desk.submit.run(editor, ref(article));
    if (state === 'IN_REVIEW') return submitted;
    const reviewer = await this.as('reviewer');
    if (state === 'RETURNED') return desk.sendBack.run(reviewer, { ...ref(submitted), reason: '缺少附件' });
    const approved = await desk.approve.run(reviewer, ref(submitted));
    if (state === 'APPROVED') return approved;
    const publisher = await this.as('publisher');
    const published = await desk.publish.run(publisher, ref(approved));
    return state === 'PUBLISHED' ? published : desk.withdraw.run(publisher, { ...ref(published), reason: '数据有误' });
  }

  /** Files of a day, sent and kept. */
  async sent({ megabytes, by }: { megabytes: number; by: keyof Town['people'] }): Promise<void> {
    const row = [this.tenant.siteId, this.people[by].id];
    const sql = `insert into content_asset (tenant_id, id, file_name, mime_type, size, state, created_by, created_by_name, completed_at)
      select $1, gen_random_uuid(), '片.mp4', 'video/mp4', 1024 * 1024, 'clean', $2, '李静', now() from generate_series(1, ${megabytes})`;
    await this.desk.bed.superuser(sql, row);
  }

  /** A file whose bytes have arrived. */
  async upload(fileName: string, bytes: Buffer): Promise<ContentAsset> {
    const editor = await this.as('editor');
    const { assetId } = await this.desk.createUpload.run(editor, { fileName, size: bytes.length });
    const facts = { size: bytes.length, type: 'application/octet-stream' };
    await this.desk.store.put(uploadKey(this.tenant.siteId, assetId), Readable.from([bytes]), facts);
    return this.desk.bed.db.read(editor, () => this.desk.assets.get(assetId));
  }
}

/** A town on the desk's database. */
export async function aTown(desk: Desk, column: Partial<CreateColumnGiven> = {}): Promise<Town> {
  const tenant = await desk.bed.newTenant();
  const person = (role: Role): Promise<PersonCard> => desk.bed.person(tenant, { roles: [role] });
  const people = {
    editor: await person('editor'),
    reviewer: await person('reviewer'),
    secrecy: await person('secrecy'),
    publisher: await person('publisher'),
    admin: await person('site-admin'),
  };
  const scope = await desk.bed.as(tenant, people.admin, [contentPolicy]);
  const named = { name: '工作动态', slug: 'gzdt', description: '动态', keywords: '动态' };
  return new Town(desk, tenant, people, await desk.createColumn.run(scope, { ...named, ...column }));
}

/** What a command needs to find the article as it was seen. */
export function ref({ id, version }: Article): { articleId: string; version: number } {
  return { articleId: id, version };
}

/** A way with a secrecy review after the first one. */
export const WITH_SECRECY: readonly StepRule[] = [
  { key: 'review', role: 'reviewer' },
  { key: 'secrecy', role: 'secrecy' },
];
