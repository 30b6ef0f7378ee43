import { Readable } from 'node:stream';
import type { PersonCard, Role } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import type { StepRule } from '@jiyue/workflow';
import type { TestTenant } from '@jiyue/testing';
import type { Article } from './article/article.js';
import type { ArticleState } from './article/article.workflow.js';
import type { TextsInput } from './article/texts.js';
import { uploadKey } from './asset/asset.files.js';
import type { ContentAsset } from './asset/asset.entity.js';
import type { ChangeGiven } from './change/change.js';
import type { ContentColumn } from './column/column.entity.js';
import type { CreateColumnGiven } from './column/commands/create-column.js';
import { contentPolicy } from './content.policy.js';
import type { ArticleSchedule } from './plan/commands/schedule-article.js';
import type { Desk } from './desk.fixture.js';

export { aDesk, type Desk } from './desk.fixture.js';

/** When something is published, and until when. */
type ScheduleGiven = Partial<Pick<ArticleSchedule, 'at' | 'withdrawAt'>>;

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
    state: Exclude<ArticleState, 'SCHEDULED' | 'ARCHIVED' | 'LIVE_IN_REVIEW' | 'BINNED' | 'EMPTIED'> = 'DRAFT',
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

  /** What is live, in another text, by the same people. */
  async corrected(article: Article, texts: TextsInput = { body: '<p>全部合格，更正如下。</p>' }): Promise<Article> {
    const { desk } = this;
    return this.passed(await desk.edit.run(await this.as('editor'), { ...ref(article), ...texts }));
  }

  /** A draft on its way to the citizens; of what they have, a small change unless it is said. */
  async passed(draft: Article, change: ChangeGiven = { isMinor: true }): Promise<Article> {
    const { desk } = this;
    const submitted = await desk.submit.run(await this.as('editor'), { ...ref(draft), change });
    const approved = await desk.approve.run(await this.as('reviewer'), ref(submitted));
    return desk.publish.run(await this.as('publisher'), ref(approved));
  }

  /** A text that is before its readers while its steps are open. */
  async urgent(): Promise<Article> {
    const submitted = await this.article('IN_REVIEW');
    return this.desk.publishUrgently.run(await this.as('publisher'), { ...ref(submitted), reason: '台风登陆' });
  }

  /** An approved text whose publication is ordered, in an hour unless it is said. */
  async scheduled({ at = new Date(Date.now() + 3600_000), ...rest }: ScheduleGiven = {}): Promise<Article> {
    const approved = await this.article('APPROVED');
    return this.desk.schedule.run(await this.as('publisher'), { ...ref(approved), at, ...rest });
  }

  /** Another text in place of one that has left the desk, past every rule. */
  async slipIn({ id }: Article, body: string): Promise<void> {
    await this.desk.bed.superuser(`set session_replication_role = replica;
      update content_revision set body = '${body}' where article_id = '${id}';
      set session_replication_role = origin`);
  }

  /** What was decided about the text was decided about the one that stands there now. */
  async judgedAsItIs({ id, revision }: Article): Promise<void> {
    const { desk } = this;
    const { hash } = await desk.bed.db.read(await this.as('publisher'), () => desk.articles.judged(id, revision));
    await desk.bed.superuser('update workflow_step set hash = $2 where subject_id = $1 and hash is not null', [
      id,
      hash,
    ]);
    await desk.bed.superuser('update content_plan set hash = $2 where article_id = $1 and hash is not null', [
      id,
      hash,
    ]);
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
