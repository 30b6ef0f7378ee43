import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('SiteLink')
export class SiteLinkType {
  @Field() name!: string;
  @Field() host!: string;
}

@ObjectType('PublicColumn')
export class PublicColumnType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true }) parentId!: string | null;
  @Field() name!: string;
  @Field() path!: string;
  @Field() description!: string;
  @Field() keywords!: string;
  @Field() type!: string;
  @Field(() => Int, { description: 'live items of the column itself, without those below it' })
  itemCount!: number;
  @Field({ description: 'whether the column itself holds anything' }) isFilled!: boolean;
  @Field({ description: 'whether menus name it' }) isInMenu!: boolean;
  @Field({ description: 'list page link topic disclosure-catalogue service-catalogue' }) form!: string;
  @Field(() => String, { nullable: true, description: 'where a link leads' }) linkUrl!: string | null;
}

@ObjectType('Headline')
export class HeadlineType {
  @Field(() => ID) id!: string;
  @Field({ description: 'what it is: article, …' }) kind!: string;
  @Field() title!: string;
  @Field({ description: '/<column path>/<id>.html' }) path!: string;
  @Field(() => String, { nullable: true }) summary!: string | null;
  @Field(() => String, { nullable: true, description: 'what lists show of its fields' }) line!: string | null;
  @Field(() => String, { nullable: true }) coverUrl!: string | null;
  @Field(() => Date) publishedAt!: Date;
}

@ObjectType('PublicFieldFile', { description: 'a file that a field shows' })
export class PublicFieldFileType {
  @Field() name!: string;
  @Field() url!: string;
  @Field(() => Int) size!: number;
  @Field() mimeType!: string;
  @Field() alt!: string;
  @Field(() => Int, { nullable: true }) width!: number | null;
  @Field(() => Int, { nullable: true }) height!: number | null;
}

@ObjectType('PublicField', { description: 'a field of the kind of the item' })
export class PublicFieldType {
  @Field() key!: string;
  @Field({ description: 'message key of its name, or the name itself' }) word!: string;
  @Field() type!: string;
  @Field({ description: 'where the page shows it: kicker subtitle byline facts above' }) place!: string;
  @Field() value!: string;
  @Field(() => [PublicFieldFileType], { nullable: true, description: 'the files that the value names' })
  assets?: readonly PublicFieldFileType[] | null;
}

@ObjectType('HomeHeadline')
export class HomeHeadlineType extends HeadlineType {
  @Field(() => String, { nullable: true, description: 'where a policy is explained, as it says itself' })
  interpretation!: string | null;
}

@ObjectType('HomeBlock')
export class HomeBlockType {
  @Field() key!: string;
  @Field(() => ID) columnId!: string;
  @Field() title!: string;
  @Field() path!: string;
  @Field({ description: 'headline picture list policy notice' }) kind!: string;
  @Field(() => [HomeHeadlineType]) items!: HomeHeadlineType[];
}

@ObjectType('PublicColumnPage')
export class PublicColumnPageType {
  @Field(() => PublicColumnType) column!: PublicColumnType;
  @Field(() => String, { nullable: true }) operatorUnit!: string | null;
  @Field(() => [HeadlineType]) items!: readonly HeadlineType[];
  @Field(() => Int) totalCount!: number;
  @Field(() => Int) page!: number;
  @Field(() => Int) pageCount!: number;
}

@ObjectType('PublicFile')
export class PublicFileType {
  @Field() name!: string;
  @Field() url!: string;
  @Field(() => Int) size!: number;
  @Field() mimeType!: string;
}

@ObjectType('PublicTag', { description: 'a tag of the page head' })
export class PublicTagType {
  @Field() name!: string;
  @Field() content!: string;
}

@ObjectType('PublicChange', { description: 'what was changed of an item since it was published' })
export class PublicChangeType {
  @Field() summary!: string;
  @Field(() => Date) at!: Date;
}

@ObjectType('FeedEntry')
export class FeedEntryType extends HeadlineType {
  @Field(() => Date) updatedAt!: Date;
  @Field(() => [PublicFieldType]) fields!: readonly PublicFieldType[];
}

@ObjectType('PublicItem')
export class PublicItemType extends FeedEntryType {
  @Field() body!: string;
  @Field(() => Date, { nullable: true, description: 'since when it is kept for the record alone' })
  archivedAt!: Date | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => [PublicFileType], { description: 'what is offered for download, in order' })
  files!: readonly PublicFileType[];
  @Field(() => [PublicTagType]) tags!: readonly PublicTagType[];
  @Field(() => [PublicChangeType], { description: 'newest first' }) changes!: readonly PublicChangeType[];
  @Field(() => PublicColumnType) column!: PublicColumnType;
  @Field(() => HeadlineType, { nullable: true }) previous!: HeadlineType | null;
  @Field(() => HeadlineType, { nullable: true }) next!: HeadlineType | null;
  columnId!: string;
}

@ObjectType('EndedItem', { description: 'kind: notice gone redirect' })
export class EndedItemType {
  @Field() kind!: string;
  @Field() title!: string;
  @Field(() => String, { nullable: true }) notice!: string | null;
  @Field(() => String, { nullable: true, description: 'of the same site, beginning with a slash, or a whole address' })
  target!: string | null;
  @Field(() => Date) endedAt!: Date;
}

@ObjectType('SearchHit', { description: 'titleHtml and snippetHtml: escaped text with <mark> around hits only' })
export class SearchHitType {
  @Field(() => ID) id!: string;
  @Field() path!: string;
  @Field() titleHtml!: string;
  @Field() snippetHtml!: string;
  @Field() columnName!: string;
  @Field(() => Date) publishedAt!: Date;
}

@ObjectType('PublicSearch')
export class PublicSearchType {
  @Field(() => [SearchHitType]) items!: SearchHitType[];
  @Field(() => Int) totalCount!: number;
  @Field({ description: 'more matched than are ranked' }) capped!: boolean;
  @Field({ description: 'nothing holds all the words; these hold most' }) loose!: boolean;
  @Field(() => Int) page!: number;
  @Field(() => Int) pageCount!: number;
  @Field(() => [String]) words!: string[];
}

@ObjectType('SitemapEntry')
export class SitemapEntryType {
  @Field() path!: string;
  @Field(() => Date) updatedAt!: Date;
}

@ObjectType('PublicSitemap')
export class PublicSitemapType {
  @Field(() => Int) pageCount!: number;
  @Field(() => [SitemapEntryType]) entries!: readonly SitemapEntryType[];
}

@ObjectType('PublicSite')
export class PublicSiteType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field() name!: string;
  @Field() shortName!: string;
  @Field() host!: string;
  @Field(() => String, { nullable: true }) domain!: string | null;
  @Field() level!: string;
  @Field() kind!: string;
  @Field({ description: 'LIVE or SUSPENDED; a suspended site shows its notice and nothing else' }) state!: string;
  @Field(() => String, { nullable: true }) notice!: string | null;
  @Field() sponsor!: string;
  @Field(() => String, { nullable: true }) operator!: string | null;
  @Field(() => String, { nullable: true }) icpNumber!: string | null;
  @Field(() => String, { nullable: true }) policeNumber!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field() theme!: string;
}
