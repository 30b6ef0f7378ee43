import { systemActor } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import type { ClockHandler } from '@jiyue/platform';
import { Database, keepOnEverySite } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { DraftRepository } from './draft.repository.js';

/** Forgets versions of texts that nobody came back to. */
@Injectable()
export class ExpireDrafts implements ClockHandler {
  constructor(
    private readonly db: Database,
    private readonly drafts: DraftRepository,
  ) {}

  tick(now: Date): Promise<void> {
    const scope = { actor: systemActor('草稿清理'), requestId: newId(), now };
    return keepOnEverySite(this.db, scope, () => this.drafts.forgetOlderThan(now));
  }
}
