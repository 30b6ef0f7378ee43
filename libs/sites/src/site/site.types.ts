import { pageOf } from '@jiyue/platform';
import type { Site, SiteKind, SiteLevel, SiteState } from '@jiyue/tenancy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SiteKindEnum, SiteLevelEnum, SiteStateEnum } from './site.enums.js';

/** A site (站点) as GraphQL shows it; what hangs on it is added by its resolver. */
@ObjectType('Site', { description: '站点' })
export class SiteType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field() name!: string;
  @Field() shortName!: string;
  @Field(() => SiteLevelEnum) level!: SiteLevel;
  @Field(() => SiteKindEnum) kind!: SiteKind;
  @Field(() => SiteStateEnum) state!: SiteState;
  @Field() host!: string;
  @Field(() => String, { nullable: true }) domain!: string | null;
  @Field(() => String, { nullable: true }) icpNumber!: string | null;
  @Field(() => String, { nullable: true }) policeNumber!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field() theme!: string;
  @Field(() => Date, { nullable: true }) openedAt!: Date | null;
  @Field(() => String, { nullable: true }) suspendedReason!: string | null;
  @Field(() => Int) version!: number;
  parentId!: string | null;
  path!: string;
  sponsorUnitId!: string;
  operatorUnitId!: string | null;
}

/** A page of sites. */
@ObjectType()
export class SitePage extends pageOf(() => SiteType) {}

/** One point of the opening checklist. */
@ObjectType()
export class ChecklistItem {
  @Field() key!: string;
  @Field() done!: boolean;
  @Field(() => String, { nullable: true }) value!: string | null;
  @Field(() => String, { nullable: true, description: 'error code that says what is missing' }) missing!: string | null;
}

/** What is still missing before a site may open. */
@ObjectType()
export class OpeningChecklist {
  @Field() ready!: boolean;
  @Field(() => [ChecklistItem]) items!: ChecklistItem[];
}

/** The GraphQL form of a site. */
export function asSiteType(site: Site): SiteType {
  return Object.assign(new SiteType(), site);
}
