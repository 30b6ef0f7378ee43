import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsDate, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ArticleVersionInput } from '../article/article-version.input.js';
import type { Placement } from './placement.js';

@ObjectType('ArticlePlacement', { description: 'where a live article stands in the lists of its column' })
export class ArticlePlacementType {
  @Field() isPinned!: boolean;
  @Field(() => Date, { nullable: true, description: 'when that ends by itself; null: at no time' })
  pinnedUntil!: Date | null;
  @Field(() => Int, { description: '0 to 100; more stands before less' }) weight!: number;
  @Field({ description: 'who said so' }) byName!: string;
}

@InputType()
export class ArrangeArticleInput extends ArticleVersionInput {
  @Field() @IsBoolean() isPinned!: boolean;
  @Field(() => Date, { nullable: true, description: 'when that ends by itself' })
  @IsOptional()
  @IsDate()
  pinnedUntil?: Date | null;
  @Field(() => Int) @IsInt() @Min(0) @Max(100) weight!: number;
}

/** Null where nobody arranged it, or it stands like any other again. */
export function asPlacementType(placement: Placement | null): ArticlePlacementType | null {
  if (!placement || (!placement.isPinned && placement.weight === 0)) return null;
  const { isPinned, until, weight, byName } = placement;
  return { isPinned, pinnedUntil: until ? new Date(until) : null, weight, byName };
}
