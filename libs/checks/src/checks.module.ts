import { Module } from '@nestjs/common';
import { ChecksCoreModule } from './checks-core.module.js';
import { AddCheckWord } from './lists/commands/add-check-word.js';
import { ChangeCheckRule } from './lists/commands/change-check-rule.js';
import { ChangeCheckWord } from './lists/commands/change-check-word.js';
import { ImportCheckWords } from './lists/commands/import-check-words.js';
import { ProposeCheckException } from './lists/commands/propose-check-exception.js';
import { ListQueries } from './lists/list.queries.js';
import { ListResolver } from './lists/list.resolver.js';

const COMMANDS = [AddCheckWord, ChangeCheckWord, ImportCheckWords, ProposeCheckException, ChangeCheckRule];

/** The lists that texts are held against, and what is done about findings. It needs Database and Journal. */
@Module({ imports: [ChecksCoreModule], providers: [...COMMANDS, ListQueries, ListResolver] })
export class ChecksModule {}
