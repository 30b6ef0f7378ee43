import { PersonRefType, type ReachedGrant } from '@jiyue/auth';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ColumnType } from '../column/column.types.js';

@ObjectType('TodoCount', { description: 'key: drafts returned dueColumns siteDrafts publish, or a step of columns' })
export class TodoCountType {
  @Field() key!: string;
  @Field(() => Int) count!: number;
  @Field(() => Date, { nullable: true }) oldestAt!: Date | null;
}

@ObjectType('TodoItem')
export class TodoItemType {
  @Field() key!: string;
  @Field(() => ID, { nullable: true }) articleId!: string | null;
  @Field() title!: string;
  @Field() columnName!: string;
  @Field(() => Date) at!: Date;
  @Field(() => String, { nullable: true }) note!: string | null;
  siteId!: string;
}

@ObjectType('DueColumn')
export class DueColumnType {
  @Field(() => ColumnType) column!: ColumnType;
  @Field(() => Int) daysLeft!: number;
  @Field(() => PersonRefType, { nullable: true }) responsible!: PersonRefType | null;
  siteId!: string;
}

@ObjectType('UnitOutput')
export class UnitOutputType {
  @Field() unitName!: string;
  @Field(() => Int) count!: number;
}

@ObjectType('Workbench')
export class WorkbenchType {
  grants!: readonly ReachedGrant[];
}
