import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChangeModel } from './commands/change-model.js';
import { DeclareModel } from './commands/declare-model.js';
import { TurnModel } from './commands/turn-model.js';
import { keyOf } from './model.kind.js';
import { ModelQueries, type SeenModel } from './model.queries.js';
import {
  asModelType,
  ChangeContentModelInput,
  ContentModelVersionInput,
  DeclareContentModelInput,
  givenModel,
  ModelListType,
  ModelType,
  ModelUseType,
  ModelVersionType,
} from './model.types.js';

const typeOf = (model: SeenModel): ModelType => asModelType(model, keyOf(model.code));

@Resolver(() => ModelType)
export class ModelResolver {
  constructor(
    private readonly queries: ModelQueries,
    private readonly declare: DeclareModel,
    private readonly change: ChangeModel,
    private readonly turn: TurnModel,
  ) {}

  @Query(() => ModelListType)
  @Can('read', 'ContentModel')
  async contentModels(@CurrentScope() scope: Scope): Promise<ModelListType> {
    const { models, allowed } = await this.queries.all(scope);
    return { models: models.map(typeOf), allowed };
  }

  @Query(() => ModelType)
  @Can('read', 'ContentModel')
  async contentModel(@CurrentScope() scope: Scope, @Args('code') code: string): Promise<ModelType> {
    return typeOf(await this.queries.one(scope, code));
  }

  @Query(() => [ModelVersionType], { description: 'what it was, newest first' })
  @Can('read', 'ContentModel')
  async contentModelVersions(@CurrentScope() scope: Scope, @Args('code') code: string): Promise<ModelVersionType[]> {
    const versions = await this.queries.versions(scope, code);
    const asked = versions.map(({ fields }) => fields.filter(({ isRetired }) => !isRetired).length);
    return versions.map(({ fields: _, ...version }, at) => ({ ...version, fieldCount: asked[at] ?? 0 }));
  }

  @Query(() => [ModelUseType], { description: 'where it is used, over every site' })
  @Can('change', 'ContentModel')
  contentModelUses(@CurrentScope() scope: Scope, @Args('code') code: string): Promise<ModelUseType[]> {
    return this.queries.uses(scope, code);
  }

  @Mutation(() => ModelType)
  @Can('change', 'ContentModel')
  async declareContentModel(
    @CurrentScope() scope: Scope,
    @Args('input') input: DeclareContentModelInput,
  ): Promise<ModelType> {
    const { code } = await this.declare.run(scope, givenModel(input));
    return this.contentModel(scope, code);
  }

  @Mutation(() => ModelType, { description: 'fields that are left out are taken out of the form' })
  @Can('change', 'ContentModel')
  async changeContentModel(
    @CurrentScope() scope: Scope,
    @Args('input') input: ChangeContentModelInput,
  ): Promise<ModelType> {
    const { code } = await this.change.run(scope, givenModel(input));
    return this.contentModel(scope, code);
  }

  @Mutation(() => ModelType, { description: 'nothing new is begun as one; what exists stays' })
  @Can('change', 'ContentModel')
  async retireContentModel(
    @CurrentScope() scope: Scope,
    @Args('input') input: ContentModelVersionInput,
  ): Promise<ModelType> {
    const { code } = await this.turn.run(scope, input, 'RETIRED');
    return this.contentModel(scope, code);
  }

  @Mutation(() => ModelType, { description: 'takes up again what was retired' })
  @Can('change', 'ContentModel')
  async resumeContentModel(
    @CurrentScope() scope: Scope,
    @Args('input') input: ContentModelVersionInput,
  ): Promise<ModelType> {
    const { code } = await this.turn.run(scope, input, 'IN_USE');
    return this.contentModel(scope, code);
  }
}
