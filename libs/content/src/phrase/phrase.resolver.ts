import { Can, CurrentScope } from '@jiyue/auth';
import type { Actor } from '@jiyue/kernel';
import { Database, type Scope } from '@jiyue/tenancy';
import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsString, IsUUID, Length, Matches } from 'class-validator';
import { AddPhrase } from './add-phrase.js';
import { type Phrase, PhraseRepository } from './phrase.repository.js';
import { RemovePhrase } from './remove-phrase.js';

@ObjectType('Phrase', { description: 'a sentence that is said again and again' })
export class PhraseType {
  @Field(() => ID) id!: string;
  @Field() words!: string;
  @Field({ description: 'for everybody on the site' }) isShared!: boolean;
  @Field(() => [String], { description: 'acts allowed now: remove' }) allowed!: string[];
}

@InputType()
export class AddPhraseInput {
  @Field() @IsString() @Length(1, 100) @Matches(/\S/) words!: string;
  @Field() @IsBoolean() isShared!: boolean;
}

@InputType()
export class RemovePhraseInput {
  @Field(() => ID) @IsUUID() phraseId!: string;
}

@Resolver(() => PhraseType)
export class PhraseResolver {
  constructor(
    private readonly db: Database,
    private readonly phrases: PhraseRepository,
    private readonly adding: AddPhrase,
    private readonly removing: RemovePhrase,
  ) {}

  @Query(() => [PhraseType], { description: 'the site’s phrases and the person’s own' })
  @Can('read', 'Phrase')
  async reviewPhrases(@CurrentScope() scope: Scope): Promise<PhraseType[]> {
    const phrases = await this.db.read(scope, () => this.phrases.of(scope.actor.userId));
    return phrases.map((phrase) => asPhraseType(phrase, scope.actor));
  }

  @Mutation(() => PhraseType)
  @Can('add', 'Phrase')
  async addPhrase(@CurrentScope() scope: Scope, @Args('input') input: AddPhraseInput): Promise<PhraseType> {
    return asPhraseType(await this.adding.run(scope, input), scope.actor);
  }

  @Mutation(() => Boolean)
  @Can('remove', 'Phrase')
  removePhrase(@CurrentScope() scope: Scope, @Args('input') input: RemovePhraseInput): Promise<boolean> {
    return this.removing.run(scope, input);
  }
}

function asPhraseType(phrase: Phrase, actor: Actor): PhraseType {
  const { id, words, ownerId } = phrase;
  return { id, words, isShared: ownerId === null, allowed: actor.may('remove', 'Phrase', phrase) ? ['remove'] : [] };
}
