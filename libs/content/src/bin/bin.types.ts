import { PersonRefType } from '@jiyue/auth';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ArticleVersionInput } from '../article/article-version.input.js';

@ObjectType('ArticleBin', { description: 'how it came into the bin' })
export class ArticleBinType {
  @Field(() => PersonRefType) by!: PersonRefType;
  @Field(() => Date) at!: Date;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => Date, { nullable: true, description: 'when its texts go for good; null: they stay' })
  emptiesAt!: Date | null;
}

@InputType()
export class BinArticleInput extends ArticleVersionInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(500) reason?: string | null;
}
