import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IsVersion } from '@jiyue/platform';

/** An article as somebody saw it: who acts on another version is told so. */
@InputType()
export class ArticleVersionInput {
  @Field(() => ID) @IsUUID() articleId!: string;
  @Field(() => Int) @IsVersion() version!: number;
}
