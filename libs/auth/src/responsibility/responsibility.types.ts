import type { Role } from '../roles.js';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from '../person/person.enums.js';
import { PersonRefType } from '../person/person-refs.js';

@ObjectType('RoleHolders')
export class RoleHoldersType {
  @Field(() => RoleEnum) role!: Role;
  @Field(() => [PersonRefType]) people!: PersonRefType[];
}

/** Who answers for a site, column or article. The units are joined where units are known. */
@ObjectType('Responsibility')
export class ResponsibilityType {
  @Field(() => PersonRefType, { nullable: true }) responsiblePerson!: PersonRefType | null;
  @Field(() => PersonRefType, { nullable: true, description: 'who was named and is there' })
  informationOfficer!: PersonRefType | null;
  @Field(() => [PersonRefType], { description: 'information officers and editors: who writes it, nearest first' })
  writers!: PersonRefType[];
  @Field(() => [RoleHoldersType], { description: 'who takes its steps, by role, the publisher last' })
  holders!: RoleHoldersType[];
  @Field(() => [String], {
    description:
      'NO_RESPONSIBLE NO_REVIEWER NO_SECRECY_REVIEWER NO_PUBLISHER SAME_HAND OWN_REVIEW RESPONSIBLE_GONE OFFICER_GONE: what is missing.',
  })
  gaps!: string[];
  @Field(() => [PersonRefType], { description: 'who would have to publish what only they can pass' })
  inBothHands!: PersonRefType[];
  supervisingUnitId!: string | null;
  operatorUnitId!: string | null;
}

/** Who answers for a column of the current site, or for the site itself while it has none. */
@ObjectType('ResponsibilityRow')
export class ResponsibilityRowType {
  @Field(() => ID, { nullable: true }) columnId!: string | null;
  @Field(() => PersonRefType, { nullable: true }) responsiblePerson!: PersonRefType | null;
  @Field(() => PersonRefType, { nullable: true }) informationOfficer!: PersonRefType | null;
  @Field(() => [RoleHoldersType]) holders!: RoleHoldersType[];
  @Field(() => [PersonRefType]) inBothHands!: PersonRefType[];
  @Field(() => [String]) gaps!: string[];
}

/** Somebody who may be named for a column. */
@ObjectType('NameablePerson')
export class NameablePersonType extends PersonRefType {
  @Field({ description: 'on the establishment: whoever answers for a column is' }) isStaff!: boolean;
  @Field({ description: 'of the unit that answers for the column' }) isOfUnit!: boolean;
}
