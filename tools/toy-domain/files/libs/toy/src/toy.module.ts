import { Module } from '@nestjs/common';
import { MakeToy } from './commands/make-toy.js';
import { WrapToy } from './commands/wrap-toy.js';
import { ToyPublicResolver } from './toy.public.js';
import { ToyRepository } from './toy.repository.js';
import { ToyResolver } from './toy.resolver.js';

/** Toys for the staff endpoint and the worker. */
@Module({ providers: [ToyRepository, MakeToy, WrapToy, ToyResolver] })
export class ToyModule {}

/** Toys for the public endpoint. */
@Module({ providers: [ToyPublicResolver] })
export class ToyPublicModule {}
