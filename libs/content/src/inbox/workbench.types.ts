import { PersonRefType } from '@jiyue/auth';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ColumnType } from '../column/column.types.js';

@ObjectType('DueColumn')
export class DueColumnType {
  @Field(() => ColumnType) column!: ColumnType;
  @Field(() => Int) daysLeft!: number;
  @Field(() => PersonRefType, { nullable: true }) responsible!: PersonRefType | null;
  siteId!: string;
}

@ObjectType('VacantColumn', { description: 'a column whose named people are not there; another one is to be named' })
export class VacantColumnType {
  @Field(() => ColumnType) column!: ColumnType;
  siteId!: string;
}

@ObjectType('VetoedSite', { description: 'a site with so many blank columns that it fails as a whole' })
export class VetoedSiteType {
  @Field(() => Int) blankColumns!: number;
  siteId!: string;
}

@ObjectType('UnitOutput')
export class UnitOutputType {
  @Field() unitName!: string;
  @Field(() => Int) count!: number;
}

@ObjectType('Workbench')
export class WorkbenchType {}
