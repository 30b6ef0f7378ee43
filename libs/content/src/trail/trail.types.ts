import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRefType } from '@jiyue/auth';

@ObjectType('TrailEntry', { description: 'a step that was taken' })
export class TrailEntryType {
  @Field(() => Int) revision!: number;
  @Field({ description: 'edit submit recall return approve publish withdraw … as the workflow names it' })
  event!: string;
  @Field({ description: 'write publish or a step of the column' }) key!: string;
  @Field(() => PersonRefType) by!: PersonRefType;
  @Field(() => Date) at!: Date;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => String, { nullable: true, description: 'to whom it was passed on, or whose opinion was asked for' })
  forName!: string | null;
  @Field(() => String, { nullable: true, description: 'agree disagree' }) verdict!: string | null;
  @Field(() => String, { nullable: true, description: 'who was away, where a deputy acted for them' })
  behalfName!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of what was submitted or judged, files included' })
  hash!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'the revision still says what was judged; null: nothing was judged',
  })
  isUnchanged!: boolean | null;
}

@ObjectType('IgnoredInTrail', { description: 'a finding of the checks that was left as it is' })
export class IgnoredInTrailType {
  @Field(() => ID) fingerprint!: string;
  @Field({ description: 'personal personalHint lexicon typo …: its class' }) group!: string;
  @Field() quote!: string;
  @Field() reason!: string;
  @Field() by!: string;
  @Field(() => Date) at!: Date;
}

@ObjectType('ArticleTrail', { description: 'who wrote, judged and published an article, over all its revisions' })
export class ArticleTrailType {
  @Field(() => [TrailEntryType], { description: 'oldest first' }) taken!: TrailEntryType[];
  @Field(() => [IgnoredInTrailType]) ignored!: IgnoredInTrailType[];
}
