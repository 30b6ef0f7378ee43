import { Module } from '@nestjs/common';
import { TextCheck } from './check/text-check.js';
import { Lists } from './lists/lists.js';
import { RuleRepository } from './lists/rule.repository.js';
import { WordRepository } from './lists/word.repository.js';

const LISTS = [RuleRepository, WordRepository, Lists];

/** What holds texts against rules and lists, for every lib that has texts. It expects Database globally. */
@Module({ providers: [...LISTS, TextCheck], exports: [...LISTS, TextCheck] })
export class ChecksCoreModule {}
