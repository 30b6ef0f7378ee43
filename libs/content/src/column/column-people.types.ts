import { PersonRefType } from '@jiyue/auth';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('ColumnPerson', { description: 'somebody who was named for a column' })
export class ColumnPersonType extends PersonRefType {
  @Field({
    description: 'false: left, disabled, or without a right that reaches the column; another one is to be named',
  })
  isPresent!: boolean;
}
