import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, Length, Max, Min } from 'class-validator';

@ObjectType('FileType')
export class FileTypeType {
  @Field({ description: 'extension, without the dot' }) extension!: string;
  @Field(() => Int) megabytes!: number;
  @Field() isPicture!: boolean;
}

@ObjectType('FileRule', { description: 'what files the site takes, and what is enough to give them to citizens' })
export class FileRuleType {
  @Field(() => Int) version!: number;
  @Field(() => [FileTypeType], { description: 'what may be uploaded now' }) types!: readonly FileTypeType[];
  @Field(() => [String]) moreTypes!: readonly string[];
  @Field(() => [FileTypeType], { description: 'what the rule may take besides' })
  typesByRule!: readonly FileTypeType[];
  @Field({ description: 'whether the embedded inspection is enough, where no scanner is' }) acceptsInspected!: boolean;
  @Field({ description: 'a scanner looks into files' }) hasScanner!: boolean;
  @Field({ description: 'nothing less than a scanner will do here' }) isScannerDue!: boolean;
  @Field(() => Int) quotaMegabytes!: number;
  @Field(() => Int) megabytesUsed!: number;
  @Field(() => Int) fileCount!: number;
  @Field(() => [String], { description: 'what the asker may do' }) allowed!: readonly string[];
}

@InputType()
export class ChangeFileRuleInput {
  @Field(() => Int) @IsInt() @Min(0) version!: number;
  @Field() @IsBoolean() acceptsInspected!: boolean;
  @Field(() => [String]) @ArrayMaxSize(20) @Length(1, 10, { each: true }) moreTypes!: string[];
  @Field(() => Int, { nullable: true, description: 'for the operator of the platform' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_485_760)
  quotaMegabytes?: number | null;
}
