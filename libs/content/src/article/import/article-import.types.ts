import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { RowProblemType } from '../../column/import/column-import.types.js';
import { ArticleFieldInput, BODY_LENGTH, TITLE_TYPED } from '../article.inputs.js';
import { MOST_ARTICLES } from './given-article.js';

@InputType({ description: 'an article as a row of a file says it' })
export class ArticleRowInput {
  @Field(() => Int, { description: 'line of the file, for its report' }) @IsInt() @Min(1) @Max(1_000_000) line!: number;
  @Field({ description: 'address of its column, without slashes around it' }) @MaxLength(200) columnPath!: string;
  @Field() @IsString() @MaxLength(TITLE_TYPED) title!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(40) kind?: string | null;
  @Field({ description: 'HTML, or a text whose lines are paragraphs' })
  @IsString()
  @MaxLength(BODY_LENGTH)
  body!: string;
  @Field(() => [ArticleFieldInput])
  @ArrayMaxSize(60)
  @ArrayUnique(({ key }: ArticleFieldInput) => key)
  @ValidateNested({ each: true })
  @Type(() => ArticleFieldInput)
  fields!: ArticleFieldInput[];
}

@InputType()
export class ImportArticlesInput {
  @Field(() => [ArticleRowInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ARTICLES)
  @ValidateNested({ each: true })
  @Type(() => ArticleRowInput)
  rows!: ArticleRowInput[];
}

@ObjectType('ArticleImport', { description: 'what rows of a file would do' })
export class ArticleImportType {
  @Field(() => Int) added!: number;
  @Field(() => Int, { description: 'rows that are articles already, or stand in the file twice' }) same!: number;
  @Field(() => [RowProblemType]) problems!: readonly RowProblemType[];
}
