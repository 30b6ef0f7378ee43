import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { NOTE_LENGTH } from './change.js';

@InputType({ description: 'what a text changes of the one that readers have; needed where they have one' })
export class ArticleChangeInput {
  @Field(() => String, { nullable: true, description: 'shown to them with its date' })
  @IsOptional()
  @IsString()
  @MaxLength(NOTE_LENGTH)
  note?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'nothing that they need to be told; a note is not kept then' })
  @IsOptional()
  @IsBoolean()
  isMinor?: boolean | null;
}
