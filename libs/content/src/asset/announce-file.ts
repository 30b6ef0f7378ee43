import { authorize } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { type DomainEvent, Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { ContentAsset } from './asset.entity.js';
import { requireAllowed } from './asset.files.js';
import { AssetRepository } from './asset.repository.js';
import { UploadQuota } from './quota.js';
import { FileRuleRepository } from './rule/file-rule.repository.js';

/** A file that is about to come. The type is taken from the name, never from whoever sends it. */
export interface Announced {
  readonly fileName: string;
  readonly size: number;
  /** The address that it was brought from; null: somebody sends it. */
  readonly origin?: string | null;
}

/** Gives a file its row, before anything of it is stored: it is of a type that the site takes, and there is room for it. */
@Injectable()
export class AnnounceFile {
  constructor(
    private readonly db: Database,
    private readonly assets: AssetRepository,
    private readonly rules: FileRuleRepository,
    private readonly quota: UploadQuota,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, file: Announced, tells: DomainEvent<{ assetId: string }>): Promise<ContentAsset> {
    return this.db.write(scope, async () => {
      authorize(scope.actor, 'upload', 'Asset', { createdBy: scope.actor.userId });
      const rule = await this.rules.get();
      const mimeType = requireAllowed(file.fileName, file.size, rule.moreTypes);
      await this.quota.require(scope, file.size, rule);
      const asset = announced(scope, file, mimeType);
      await this.assets.insert(asset);
      const change = { subjectId: asset.id, title: asset.fileName, after: asset };
      await this.journal.record(scope, tells, { assetId: asset.id }, change);
      return asset;
    });
  }
}

function announced(
  { now, actor }: Scope,
  { fileName, size, origin = null }: Announced,
  mimeType: string,
): ContentAsset {
  return {
    id: newId(now.getTime()),
    fileName,
    mimeType,
    size,
    origin,
    sha256: null,
    state: 'pending',
    width: null,
    height: null,
    widths: [],
    alt: '',
    lookedBy: null,
    createdBy: actor.userId,
    createdByName: actor.name,
    completedAt: null,
    version: 1,
  };
}
