import { Module } from '@nestjs/common';
import { GrantManyResolver } from './grant-many/grant-many.resolver.js';
import { GrantMany } from './grant-many/grant-many.js';
import { GrantToOne } from './grant-many/grant-to-one.js';

/** Acts on many people, for the staff endpoint and the worker. */
@Module({ providers: [GrantMany, GrantToOne, GrantManyResolver] })
export class PeopleModule {}
