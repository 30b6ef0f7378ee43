import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsVersion } from '@jiyue/platform';
import { IsOptional, IsString, IsUUID, Length } from 'class-validator';

@ObjectType('Absence', { description: 'somebody is away, and somebody of the same site takes their judgements' })
export class AbsenceType {
  @Field(() => ID) id!: string;
  @Field({ description: 'the first day, as YYYY-MM-DD' }) from!: string;
  @Field({ description: 'the last day' }) to!: string;
  @Field(() => Date, { nullable: true, description: 'when it was ended sooner' }) endedAt!: Date | null;
  @Field({ description: 'coming present over' }) state!: string;
  @Field(() => Int) version!: number;
  @Field(() => [String], { description: 'acts allowed now: end' }) allowed!: string[];
  personId!: string;
  deputyId!: string;
  declaredBy!: string;
}

@InputType()
export class DeclareAbsenceInput {
  @Field(() => ID, { nullable: true, description: 'who is away; oneself unless it is said' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;
  @Field(() => ID) @IsUUID() deputyId!: string;
  @Field({ description: 'the first day, as YYYY-MM-DD' }) @IsString() @Length(10, 10) from!: string;
  @Field({ description: 'the last day' }) @IsString() @Length(10, 10) to!: string;
}

@InputType()
export class EndAbsenceInput {
  @Field(() => ID) @IsUUID() absenceId!: string;
  @Field(() => Int) @IsVersion() version!: number;
}
