import { Can, CurrentScope } from '@jiyue/auth';
import { ScanDemand } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ALWAYS_TAKEN, FILE_KINDS, TYPES_BY_RULE } from '../file-kinds.js';
import { ChangeFileRule } from './change-file-rule.js';
import { FileRuleRepository } from './file-rule.repository.js';
import { ChangeFileRuleInput, FileRuleType, type FileTypeType } from './file-rule.types.js';

const MB = 1024 * 1024;

@Resolver(() => FileRuleType)
export class FileRuleResolver {
  constructor(
    private readonly db: Database,
    private readonly rules: FileRuleRepository,
    private readonly demand: ScanDemand,
    private readonly change: ChangeFileRule,
  ) {}

  @Query(() => FileRuleType)
  @Can('read', 'FileRule')
  fileRule(@CurrentScope() scope: Scope): Promise<FileRuleType> {
    return this.read(scope);
  }

  @Mutation(() => FileRuleType)
  @Can('change', 'FileRule')
  async changeFileRule(@CurrentScope() scope: Scope, @Args('input') input: ChangeFileRuleInput): Promise<FileRuleType> {
    await this.change.run(scope, input);
    return this.read(scope);
  }

  private read(scope: Scope): Promise<FileRuleType> {
    return this.db.read(scope, async () => {
      const rule = await this.rules.get();
      const { hasScanner, isScannerDue } = this.demand;
      return {
        ...rule,
        ...(await this.rules.room()),
        ...{ hasScanner, isScannerDue },
        types: [...ALWAYS_TAKEN, ...rule.moreTypes].map(typeOf),
        typesByRule: TYPES_BY_RULE.map(typeOf),
        allowed: (['change', 'enlarge'] as const).filter((act) => scope.actor.may(act, 'FileRule')),
      };
    });
  }
}

function typeOf(extension: string): FileTypeType {
  const { limit = 0, isPicture = false } = FILE_KINDS[extension] ?? {};
  return { extension, megabytes: limit / MB, isPicture };
}
