import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Length } from 'class-validator';

@ObjectType('Toy')
export class ToyType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() isWrapped!: boolean;
}

@InputType()
export class MakeToyInput {
  @Field() @Length(1, 40) name!: string;
}
