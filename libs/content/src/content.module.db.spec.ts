import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthPeopleModule, ColumnFacts, People, POLICIES, type PersonCard, ScopeFactory } from '@jiyue/auth';
import { CompoundActs } from '@jiyue/compound';
import { GuardedFetcher } from '@jiyue/fetching';
import { newId } from '@jiyue/kernel';
import {
  ANTIVIRUS,
  DOMAINS,
  EmbeddedInspector,
  Jobs,
  Journal,
  LocalRateCounter,
  Metrics,
  OBJECT_STORE,
  PreviewTokens,
  RATE_COUNTER,
  ScanDemand,
} from '@jiyue/platform';
import { Database, IdentityDatabase, type Scope } from '@jiyue/tenancy';
import { WorkflowModule, WorkQueries } from '@jiyue/workflow';
import { Global, Module, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { ArticleFieldsResolver } from './article/article.fields.resolver.js';
import { ArticleResolver } from './article/article.resolver.js';
import { ColumnResolver } from './column/column.resolver.js';
import { aDesk, aTown, type Desk, ref, type Town } from './content.fixture.js';
import { contentDomain } from './content.domain.js';
import { ContentModule } from './content.module.js';
import { contentPolicy } from './content.policy.js';
import { WorkbenchResolver } from './inbox/workbench.resolver.js';

const FIRST = { first: 20 };

// What the composition gives every module, on the desk's database.
function ground({ bed, store, compounds }: Desk): Type {
  const provided = [
    { provide: Database, useValue: bed.db },
    { provide: IdentityDatabase, useValue: bed.identity },
    { provide: Journal, useValue: bed.journal },
    { provide: Jobs, useValue: bed.sender },
    Metrics,
    { provide: People, useValue: bed.people },
    { provide: ScopeFactory, useValue: bed.scopes([contentPolicy]) },
    { provide: POLICIES, useValue: [contentPolicy] },
    { provide: DOMAINS, useValue: [contentDomain] },
    { provide: OBJECT_STORE, useValue: store },
    { provide: ANTIVIRUS, useValue: new EmbeddedInspector() },
    { provide: PreviewTokens, useValue: new PreviewTokens('test') },
    { provide: ScanDemand, useValue: new ScanDemand(false, false) },
    { provide: GuardedFetcher, useValue: new GuardedFetcher() },
    { provide: RATE_COUNTER, useValue: new LocalRateCounter() },
    { provide: CompoundActs, useValue: compounds.acts },
  ];
  @Global()
  @Module({ providers: provided, exports: provided.map((one) => ('provide' in one ? one.provide : one)) })
  class Ground {}
  return Ground;
}

describe('the staff module', () => {
  let desk: Desk;
  let app: TestingModule;
  beforeAll(async () => {
    desk = await aDesk();
    app = await Test.createTestingModule({
      imports: [ground(desk), WorkflowModule, AuthPeopleModule, ContentModule],
    }).compile();
  });
  afterAll(async () => {
    await app.close();
    await desk.bed.close();
  });

  const asked = () => ({ loaders: new Map<symbol, unknown>() });
  const as = (town: Town, person: Parameters<Town['as']>[0]): Promise<Scope> => town.as(person);
  const first = <T>(items: readonly T[]): T => {
    const [item] = items;
    if (!item) throw new Error('Nothing there');
    return item;
  };

  it('shows an article with everything that hangs on it', async () => {
    const town = await aTown(desk);
    const scope = await as(town, 'editor');
    const edited = await desk.edit.run(scope, { ...ref(await town.article('PUBLISHED')), title: '更正' });
    const article = await app.get(ArticleResolver).article(scope, edited.id);
    const fields = app.get(ArticleFieldsResolver);
    const context = asked();
    expect(article).toMatchObject({
      isLive: true,
      revision: 2,
      liveRevision: 1,
      allowed: ['edit', 'submit', 'discard'],
    });
    expect(await fields.column(scope, context, article)).toMatchObject({ id: town.column.id, allowed: ['write'] });
    expect(await fields.body(scope, context, article)).toBe('<p>全部合格。</p>');
    expect(await fields.live(scope, context, article)).toMatchObject({ number: 1, title: '关于公布巡查结果的通知' });
    expect(await fields.createdBy(context, article)).toMatchObject({
      id: town.people.editor.id,
      unitName: expect.any(String),
    });
    expect(await fields.attachments(scope, context, article)).toEqual([]);
    expect((await fields.revisions(scope, context, article)).map(({ number, state }) => [number, state])).toEqual([
      [2, 'DRAFT'],
      [1, 'PUBLISHED'],
    ]);
  });

  it('says who can take the next step', async () => {
    const town = await aTown(desk);
    const scope = await as(town, 'editor');
    const article = await app.get(ArticleResolver).article(scope, (await town.article('IN_REVIEW')).id);
    const steps = await app.get(ArticleFieldsResolver).steps(scope, asked(), article);
    expect(steps.map(({ key, state, people }) => [key, state, people.map(({ id }) => id)])).toEqual([
      ['write', 'done', [town.people.editor.id]],
      ['review', 'current', [town.people.reviewer.id]],
      ['publish', 'ahead', [town.people.publisher.id]],
    ]);
  });

  it('lists articles and columns with what may be done', async () => {
    const town = await aTown(desk);
    await town.article('IN_REVIEW');
    const scope = await as(town, 'reviewer');
    const { nodes, totalCount } = await app.get(ArticleResolver).articles(scope, FIRST);
    expect([totalCount, first(nodes).allowed]).toEqual([1, ['return', 'approve', 'forward', 'consult']]);
    const column = first(await app.get(ColumnResolver).columns(scope));
    expect(await app.get(ColumnResolver).waitingCount(scope, asked(), column)).toBe(1);
    expect(await app.get(ArticleResolver).articleCounts(scope)).toEqual([{ state: 'IN_REVIEW', count: 1 }]);
  });

  it('gathers what waits for the person on other sites', async () => {
    const [town, other] = [await aTown(desk), await aTown(desk)];
    await desk.bed.grant(other.tenant, town.people.reviewer, 'reviewer');
    const waiting = await other.article('IN_REVIEW');
    const item = first((await app.get(WorkQueries).page(await as(town, 'reviewer'), {}, FIRST)).nodes);
    expect(item).toMatchObject({ siteId: other.tenant.siteId, subjectId: waiting.id, act: 'review', because: 'SITE' });
  });

  it('fills the workbench, naming who is in charge of a column that is due', async () => {
    const town = await aTown(desk, { cadenceDays: 1 });
    const workbench = app.get(WorkbenchResolver);
    const scope = await as(town, 'editor');
    expect(await workbench.counts(scope)).toMatchObject([{ key: 'blankColumns', count: 1 }]);
    expect(await workbench.dueColumns(scope)).toMatchObject([{ responsible: { id: town.people.admin.id } }]);
  });

  it('tells who answers for an article to those who may read it', async () => {
    const town = await aTown(desk);
    const { id } = await town.article('IN_REVIEW');
    const facts = app.get(ColumnFacts);
    expect(await facts.ofArticle(await as(town, 'reviewer'), id)).toMatchObject({ stepRoles: ['reviewer'] });
    expect(await facts.ofArticle(await as(town, 'editor'), newId())).toBeNull();
  });

  it('shows nothing to somebody who holds nothing', async () => {
    const town = await aTown(desk);
    const waiting = await town.article('IN_REVIEW');
    const nobody: PersonCard = await desk.bed.person(town.tenant);
    const scope = await as(town, nobody);
    expect((await app.get(ArticleResolver).articles(scope, FIRST)).totalCount).toBe(0);
    expect((await app.get(WorkQueries).page(scope, {}, FIRST)).nodes).toEqual([]);
    expect(await app.get(ColumnResolver).columns(scope)).toEqual([]);
    expect(await app.get(ColumnFacts).ofArticle(scope, waiting.id)).toBeNull();
  });
});
