import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';

/** What became of an invitation. */
export const InvitationState = {
  OPEN: 'OPEN',
  REFUSED: 'REFUSED',
  EXPIRED: 'EXPIRED',
  REVOKED: 'REVOKED',
} as const;
export type InvitationState = (typeof InvitationState)[keyof typeof InvitationState];
registerEnumType(InvitationState, {
  name: 'InvitationState',
  valuesMap: {
    REFUSED: { description: 'The address takes no letters.' },
    REVOKED: { description: 'It was taken back.' },
  },
});

/** The way in that somebody was sent and has not used yet. */
@ObjectType('Invitation')
export class InvitationType {
  @Field(() => InvitationState) state!: InvitationState;
  @Field(() => String, { nullable: true, description: 'Enough of the address to know it again.' })
  sentTo!: string | null;
  @Field(() => Date) expiresAt!: Date;
}

@InputType()
export class InvitePersonAgainInput {
  @Field(() => ID) @IsUUID() personId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Mail address or mobile number; the one used before when absent.',
  })
  @IsOptional()
  @Length(5, 120)
  address?: string | null;
}

@InputType()
export class RevokeInvitationInput {
  @Field(() => ID) @IsUUID() personId!: string;
}
