import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import type { Slice } from '@jiyue/kernel';

/** Where the next page of a list begins. */
@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasNextPage!: boolean;
}

/** A page of nodes as GraphQL shows it. */
export interface Page<T> {
  nodes: readonly T[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The base of a page type: `@ObjectType() class ArticlePage extends pageOf(() => ArticleType) {}`. */
export function pageOf<T>(node: () => Type<T>): Type<Page<T>> {
  @ObjectType({ isAbstract: true })
  abstract class NodePage implements Page<T> {
    @Field(() => [node()]) nodes!: readonly T[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
    @Field(() => Int) totalCount!: number;
  }
  return NodePage as Type<Page<T>>;
}

/** Shows a slice as a page. */
export function asPage<T>({ nodes, endCursor, totalCount }: Slice<T>): Page<T> {
  return { nodes, totalCount, pageInfo: { endCursor, hasNextPage: endCursor !== null } };
}
