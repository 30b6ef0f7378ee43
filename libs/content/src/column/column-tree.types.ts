import { IsVersion } from '@jiyue/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';

@InputType()
export class MoveColumnInput {
  @Field(() => ID) @IsUUID() columnId!: string;
  @Field(() => Int) @IsVersion() version!: number;
  @Field(() => ID, { nullable: true, description: 'null: the first level' }) @IsOptional() @IsUUID() parentId?:
    string | null;
  @Field(() => Int, { description: 'how many of its siblings there stand before it' })
  @IsInt()
  @Min(0)
  @Max(10_000)
  position!: number;
}

@InputType()
export class AddColumnsInput {
  @Field(() => ID, { nullable: true, description: 'null: on the first level' }) @IsOptional() @IsUUID() parentId?:
    string | null;
  @Field({ description: 'a name per line, further in for what stands below it, |address behind it' })
  @MaxLength(20_000)
  text!: string;
}

@ObjectType('PlannedColumn', { description: 'what a line of a list of columns would make' })
export class PlannedColumnType {
  @Field(() => Int, { description: 'counted from 1, blank lines too' }) line!: number;
  @Field() name!: string;
  @Field() path!: string;
  @Field(() => Int, { description: '1 for the first level of the site' }) level!: number;
  @Field({ description: 'the address was not typed' }) isSuggested!: boolean;
  @Field(() => [String], { description: 'codes of what stands in its way' }) problems!: readonly string[];
}
