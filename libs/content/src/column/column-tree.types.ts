import { IsVersion } from '@jiyue/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

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
