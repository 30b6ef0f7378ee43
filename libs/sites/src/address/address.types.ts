import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';

/** Another host or domain of the current site; what is absent stays. */
@InputType()
export class AskAddressInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(1, 253) host?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(1, 253) domain?: string | null;
  @Field({ description: 'shown to whoever decides' }) @Length(2, 500) reason!: string;
}

/** What becomes of the question that the person saw. */
@InputType()
export class DecideAddressInput {
  @Field(() => ID) @IsUUID() askId!: string;
  @Field() @IsBoolean() isGranted!: boolean;
  @Field(() => String, { nullable: true, description: 'the reason of a refusal' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

/** What an open site asks of the level above. */
@ObjectType('AddressAsk', { description: '变更域名申请' })
export class AddressAskType {
  @Field(() => ID) id!: string;
  @Field() host!: string;
  @Field(() => String, { nullable: true }) domain!: string | null;
  @Field() reason!: string;
  @Field() askedByName!: string;
  @Field(() => Date) askedAt!: Date;
}
