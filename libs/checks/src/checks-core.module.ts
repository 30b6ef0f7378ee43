import { Module } from '@nestjs/common';
import { TextCheck } from './check/text-check.js';

/** What holds texts against rules and lists, for every lib that has texts. */
@Module({ providers: [TextCheck], exports: [TextCheck] })
export class ChecksCoreModule {}
