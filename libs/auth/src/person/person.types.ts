import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { pageOf } from '@jiyue/platform';
import { IsIn, IsUUID, Length, Matches } from 'class-validator';
import { PERSON_KINDS, type PersonKind, type Role } from '../roles.js';
import { GrantOfferType } from '../grant/grant.types.js';
import { InvitationType } from '../invitation/invitation.types.js';
import { PersonKindEnum, RoleEnum } from './person.enums.js';

/** The person who is signed in, on the site they chose. `homeSite` is joined where sites are known. */
@ObjectType('Me')
export class MeType {
  @Field(() => ID) id!: string;
  @Field() username!: string;
  @Field() name!: string;
  @Field(() => PersonKindEnum) kind!: PersonKind;
  @Field(() => Date, { nullable: true }) serviceUntil!: Date | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => [RoleEnum], { description: 'Roles effective on the current site.' }) roles!: Role[];
  @Field(() => [String], { description: 'Keys of menus and pages the person may open on the current site.' })
  can!: string[];
  @Field(() => [GrantOfferType], { description: 'What they could give others on the current site.' })
  offers!: GrantOfferType[];
  @Field() secondFactor!: boolean;
  @Field(() => Int) siteCount!: number;
  homeSiteId!: string;
}

/** A person who works on the current site. `unit` is joined where units are known. */
@ObjectType('Member')
export class MemberType {
  @Field(() => ID) id!: string;
  @Field() username!: string;
  @Field() name!: string;
  @Field(() => PersonKindEnum) kind!: PersonKind;
  @Field() isDisabled!: boolean;
  @Field({ description: 'Whether somebody stands in for them today.' }) isAway!: boolean;
  @Field({ description: 'Whether they have ever come in.' }) isActive!: boolean;
  @Field(() => InvitationType, { nullable: true, description: 'The way in they were sent and have not used yet.' })
  invitation!: InvitationType | null;
  unitId!: string;
  homeSiteId!: string;
}

@ObjectType()
export class MemberPage extends pageOf(() => MemberType) {}

/** Agreement of a home site that one of its people may hold roles on another site. */
@ObjectType('Consent')
export class ConsentType {
  @Field(() => ID) personId!: string;
  @Field(() => ID) siteId!: string;
  @Field(() => Date) givenAt!: Date;
}

@InputType()
export class InvitePersonInput {
  @Field() @Matches(/^[a-z0-9][a-z0-9._-]{1,63}$/) username!: string;
  @Field() @Length(1, 60) name!: string;
  @Field(() => ID) @IsUUID() unitId!: string;
  @Field(() => PersonKindEnum) @IsIn(PERSON_KINDS) kind!: PersonKind;
  @Field({ description: 'Mail address or mobile number to which the link is sent.' }) @Length(5, 120) address!: string;
}

@InputType()
export class DisablePersonInput {
  @Field(() => ID) @IsUUID() personId!: string;
  @Field() @Length(2, 200) reason!: string;
}

@InputType()
export class EnablePersonInput {
  @Field(() => ID) @IsUUID() personId!: string;
}

@InputType()
export class ConsentInput {
  @Field(() => ID) @IsUUID() personId!: string;
  @Field(() => ID) @IsUUID() siteId!: string;
}
