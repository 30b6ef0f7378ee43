import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { SLUG } from '../slug.js';

@InputType()
export class OfferColumnCloneInput {
  @Field(() => ID, { nullable: true, description: 'the site that has the column; this one unless it is said' })
  @IsOptional()
  @IsUUID()
  siteId?: string | null;
  @Field(() => ID) @IsUUID() columnId!: string;
  @Field(() => ID, { nullable: true, description: 'what the copy stands below; null: on the first level' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
}

@InputType()
export class CloneColumnInput extends OfferColumnCloneInput {
  @Field() @Length(1, 60) name!: string;
  @Field() @Matches(SLUG) slug!: string;
}

@ObjectType('ColumnCloneOffer', { description: 'a name and an address for a copy that are free there' })
export class ColumnCloneOfferType {
  @Field() name!: string;
  @Field() slug!: string;
  @Field(() => Int, { description: 'itself and all below it' }) columns!: number;
}
