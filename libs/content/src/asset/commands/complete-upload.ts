import { authorize } from '@jiyue/auth';
import { Unavailable } from '@jiyue/kernel';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { AssetAlreadyComplete } from '../../content.errors.js';
import { UploadCompleted } from '../../content.events.js';
import type { ContentAsset } from '../asset.entity.js';
import { AssetRepository } from '../asset.repository.js';
import { Quarantine } from '../quarantine.js';

/** Files up to this size are scanned while the person waits; larger ones by the job that follows. */
const SCAN_AT_ONCE = 10 * 1024 * 1024;

/** Takes an upload in: its bytes are complete, are what the name says, and are scanned or on their way to it. */
@Injectable()
export class CompleteUpload {
  constructor(
    private readonly db: Database,
    private readonly assets: AssetRepository,
    private readonly quarantine: Quarantine,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, input: { readonly assetId: string }): Promise<ContentAsset> {
    const found = await this.examine(scope, input.assetId);
    return this.db.write(scope, async () => {
      const asset = await this.assets.get(input.assetId);
      authorize(scope.actor, 'upload', 'Asset', asset);
      if (asset.completedAt || !found) throw new AssetAlreadyComplete({ assetId: asset.id });
      const after = await this.assets.change(asset.id, asset.version, { ...found, completedAt: scope.now });
      const change = { subjectId: asset.id, title: asset.fileName, before: asset, after };
      await this.journal.record(scope, UploadCompleted, { assetId: asset.id }, change);
      return after;
    });
  }

  // The object store and the scanner are asked before the transaction opens; null when there is nothing left to examine.
  private async examine(scope: Scope, assetId: string): Promise<Pick<ContentAsset, 'sha256' | 'state'> | null> {
    const asset = await this.db.read(scope, () => this.assets.get(assetId));
    authorize(scope.actor, 'upload', 'Asset', asset);
    if (asset.completedAt) return null;
    const { sha256 } = await this.quarantine.inspect(scope.tenantId, asset);
    return { sha256, state: asset.size <= SCAN_AT_ONCE ? await this.scanned(scope, asset) : 'pending' };
  }

  private async scanned(scope: Scope, asset: ContentAsset): Promise<ContentAsset['state']> {
    try {
      return await this.quarantine.release(scope.tenantId, asset);
    } catch (error) {
      if (error instanceof Unavailable) return 'pending'; // the job asks the scanner again
      throw error;
    }
  }
}
