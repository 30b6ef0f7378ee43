import { CurrentScope, PersonRefType, PersonRegistry, personRefLoader } from '@jiyue/auth';
import type { LoaderContext } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AssetType, asAssetType } from '../asset/asset.types.js';
import { ColumnNotFound } from '../content.errors.js';
import { ColumnQueries } from '../column/column.queries.js';
import { asColumnType, ColumnType } from '../column/column.types.js';
import { ArticleLoaders, type RevisionKey } from './article.loaders.js';
import { fitting } from './fitting-body.js';
import { lastReturn } from './article.steps.js';
import { StepLoader } from './article.step-loader.js';
import {
  ArticleFieldType,
  ArticleType,
  asFields,
  LiveTextType,
  RevisionSummaryType,
  WorkflowStepType,
} from './article.types.js';

/** What hangs on an article, each read only when asked for and once for all articles of an answer. */
@Resolver(() => ArticleType)
export class ArticleFieldsResolver {
  constructor(
    private readonly loaders: ArticleLoaders,
    private readonly columns: ColumnQueries,
    private readonly workflow: StepLoader,
    private readonly registry: PersonRegistry,
  ) {}

  @ResolveField(() => ColumnType)
  async column(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() { row, tenantId }: ArticleType,
  ): Promise<ColumnType> {
    const column = await this.columns.byId(context, scope).load({ tenantId, id: row.columnId });
    if (!column) throw new ColumnNotFound({ columnId: row.columnId });
    return asColumnType(column, scope.now, tenantId === scope.tenantId ? scope.actor : null);
  }

  @ResolveField(() => [ArticleFieldType], { description: 'those that are not empty, as the kind orders them' })
  async fields(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() { row }: ArticleType,
    @Args('keys', { type: () => [String], nullable: true }) keys?: string[] | null,
  ): Promise<ArticleFieldType[]> {
    await this.loaders.kind(context, scope).load(row.kind);
    return asFields(row).filter(({ key }) => keys?.includes(key) ?? true);
  }

  @ResolveField(() => String, { description: 'cleaned HTML' })
  async body(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() article: ArticleType,
  ): Promise<string> {
    return fitting(context, await this.loaders.body(context, scope).load(keyOf(article)));
  }

  @ResolveField(() => LiveTextType, { nullable: true, description: 'what citizens read now; null when not live' })
  async live(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() article: ArticleType,
  ): Promise<LiveTextType | null> {
    const live = article.isLive ? await this.loaders.liveText(context, scope).load(keyOf(article)) : null;
    return (
      live && { ...live, body: fitting(context, live.body), fields: asFields({ ...article.row, fields: live.fields }) }
    );
  }

  @ResolveField(() => [AssetType])
  async attachments(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() article: ArticleType,
  ): Promise<AssetType[]> {
    return (await this.loaders.attachments(context, scope).load(keyOf(article))).map(asAssetType);
  }

  @ResolveField(() => [RevisionSummaryType])
  async revisions(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() article: ArticleType,
  ): Promise<RevisionSummaryType[]> {
    const revisions = await this.loaders.revisions(context, scope).load(keyOf(article));
    return revisions.map(({ writtenBy, writtenByName, ...revision }) => ({
      ...revision,
      by: { id: writtenBy, name: writtenByName, unitName: null },
    }));
  }

  @ResolveField(() => [WorkflowStepType])
  steps(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() { row }: ArticleType,
  ): Promise<WorkflowStepType[]> {
    return this.workflow.of(context, scope).load(row);
  }

  @ResolveField(() => PersonRefType)
  createdBy(@Context() context: LoaderContext, @Parent() { row }: ArticleType): Promise<PersonRefType> {
    return this.person(context, row.createdBy, row.createdByName);
  }

  @ResolveField(() => PersonRefType, { nullable: true })
  updatedBy(@Context() context: LoaderContext, @Parent() { row }: ArticleType): Promise<PersonRefType> {
    return this.person(context, row.updatedBy, row.updatedByName);
  }

  @ResolveField(() => PersonRefType, { nullable: true })
  async returnedBy(@Context() context: LoaderContext, @Parent() { row }: ArticleType): Promise<PersonRefType | null> {
    const back = lastReturn(row.taken);
    return back ? this.person(context, back.by, back.byName) : null;
  }

  // The name they had when they acted stands in the row: for people who are gone, and for the platform itself.
  private async person(context: LoaderContext, id: string, name: string): Promise<PersonRefType> {
    return (await personRefLoader(context, this.registry).load(id)) ?? { id, name, unitName: null };
  }
}

function keyOf({ tenantId, id, row }: ArticleType): RevisionKey {
  return { tenantId, id, number: row.revision };
}
