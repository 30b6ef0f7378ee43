import { authorize } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { Journal, type PresignedUpload } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { UploadCreated } from '../../content.events.js';
import type { ContentAsset } from '../asset.entity.js';
import { requireAllowed, uploadKey } from '../asset.files.js';
import { AssetRepository } from '../asset.repository.js';
import { Quarantine } from '../quarantine.js';
import { UploadQuota } from '../quota.js';
import { FileRuleRepository } from '../rule/file-rule.repository.js';

/** How long a person has to send the bytes. */
const EXPIRES_IN_SECONDS = 900;

/** The file as the person's machine describes it. The type is taken from the name, never from the browser. */
export interface CreateUploadGiven {
  readonly fileName: string;
  readonly size: number;
}

/** Announces a file and says where its bytes go. */
@Injectable()
export class CreateUpload {
  constructor(
    private readonly db: Database,
    private readonly assets: AssetRepository,
    private readonly rules: FileRuleRepository,
    private readonly quota: UploadQuota,
    private readonly quarantine: Quarantine,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, input: CreateUploadGiven): Promise<PresignedUpload & { readonly assetId: string }> {
    const { id, size, mimeType: type } = await this.announce(scope, input);
    const limits = { size, type, expiresInSeconds: EXPIRES_IN_SECONDS };
    return { assetId: id, ...(await this.quarantine.store.presignUpload(uploadKey(scope.tenantId, id), limits)) };
  }

  private announce(scope: Scope, { fileName, size }: CreateUploadGiven): Promise<ContentAsset> {
    return this.db.write(scope, async () => {
      authorize(scope.actor, 'upload', 'Asset', { createdBy: scope.actor.userId });
      const rule = await this.rules.get();
      const mimeType = requireAllowed(fileName, size, rule.moreTypes);
      await this.quota.require(scope, size, rule);
      const asset: ContentAsset = {
        id: newId(scope.now.getTime()),
        fileName,
        mimeType,
        size,
        sha256: null,
        state: 'pending',
        width: null,
        height: null,
        widths: [],
        alt: '',
        lookedBy: null,
        createdBy: scope.actor.userId,
        createdByName: scope.actor.name,
        completedAt: null,
        version: 1,
      };
      await this.assets.insert(asset);
      const change = { subjectId: asset.id, title: fileName, after: asset };
      await this.journal.record(scope, UploadCreated, { assetId: asset.id }, change);
      return asset;
    });
  }
}
