import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { pageOf } from '@jiyue/platform';
import { ArrayMaxSize, IsBoolean, IsOptional, IsUUID, Matches } from 'class-validator';

/** A sentence in both languages; the screen shows the one it is in. */
@ObjectType('BilingualText')
export class BilingualType {
  @Field() zh!: string;
  @Field() en!: string;
}

/** A message to whoever is signed in. `site` is joined where sites are known. */
@ObjectType('Message')
export class MessageType {
  @Field(() => ID) id!: string;
  @Field() topic!: string;
  @Field(() => Date) at!: Date;
  @Field() isRead!: boolean;
  @Field(() => BilingualType) subject!: BilingualType;
  @Field(() => BilingualType) body!: BilingualType;
  @Field(() => String, { nullable: true, description: 'Address inside the administration.' }) link!: string | null;
  siteId!: string;
}

@ObjectType()
export class MessagePage extends pageOf(() => MessageType) {}

@InputType()
export class MessageFilter {
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(/^[a-z-]+\.[a-z-]+$/) topic?: string | null;
  @Field({ defaultValue: false }) @IsOptional() @IsBoolean() unreadOnly!: boolean;
}

@InputType()
export class MarkMessagesReadInput {
  @Field(() => [ID], { nullable: true, description: 'All of them when absent.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ids?: string[] | null;
}
