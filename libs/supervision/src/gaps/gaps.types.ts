import { Field, ObjectType } from '@nestjs/graphql';

/** A live site on which nobody present answers for something. `site` is joined where sites are known. */
@ObjectType('SiteGaps')
export class SiteGapsType {
  @Field(() => [String]) gaps!: readonly string[];
  siteId!: string;
}
