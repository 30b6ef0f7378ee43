import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { FileTypeUnknown } from '../../content.errors.js';
import { FileRuleChanged } from '../../content.events.js';
import { TYPES_BY_RULE } from '../file-kinds.js';
import type { FileRule } from './file-rule.entity.js';
import { FileRuleRepository } from './file-rule.repository.js';

/** The rule as it should be; an absent quota stays. */
export interface ChangeFileRuleGiven {
  readonly version: number;
  readonly acceptsInspected: boolean;
  readonly moreTypes: readonly string[];
  readonly quotaMegabytes?: number | null | undefined;
}

/** Says which files a site takes, and what is enough to give them to citizens. Its room is given by the platform. */
@Injectable()
export class ChangeFileRule {
  constructor(
    private readonly db: Database,
    private readonly rules: FileRuleRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: ChangeFileRuleGiven): Promise<FileRule> {
    return this.db.write(scope, async () => {
      const before = await this.rules.get();
      authorize(scope.actor, 'change', 'FileRule', before);
      const quotaMegabytes = input.quotaMegabytes ?? before.quotaMegabytes;
      if (quotaMegabytes !== before.quotaMegabytes) authorize(scope.actor, 'enlarge', 'FileRule', before);
      const unknown = input.moreTypes.find((type) => !TYPES_BY_RULE.includes(type));
      if (unknown !== undefined) throw new FileTypeUnknown({ extension: unknown });
      const moreTypes = TYPES_BY_RULE.filter((type) => input.moreTypes.includes(type));
      const { acceptsInspected } = input;
      const after = await this.rules.save(input.version, { ...before, acceptsInspected, moreTypes, quotaMegabytes });
      const change = { subjectId: scope.tenantId, before, after };
      await this.journal.record(scope, FileRuleChanged, { moreTypes }, change);
      return after;
    });
  }
}
