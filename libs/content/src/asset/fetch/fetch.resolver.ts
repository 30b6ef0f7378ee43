import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Length } from 'class-validator';
import { FetchPicture } from './fetch-picture.js';

@InputType()
export class FetchPictureInput {
  @Field({ description: 'where the picture stands on the web' }) @Length(1, 2000) url!: string;
}

@ObjectType('FetchedPicture')
export class FetchedPictureType {
  @Field(() => ID, { description: 'of the file, which is to be completed like one that was sent' }) assetId!: string;
}

@Resolver(() => FetchedPictureType)
export class FetchResolver {
  constructor(private readonly pictures: FetchPicture) {}

  @Mutation(() => FetchedPictureType)
  @Can('upload', 'Asset')
  fetchPicture(@CurrentScope() scope: Scope, @Args('input') input: FetchPictureInput): Promise<FetchedPictureType> {
    return this.pictures.run(scope, input);
  }
}
