import { authorize } from '@jiyue/auth';
import { Unavailable } from '@jiyue/kernel';
import { Journal, ScanDemand } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { AssetAlreadyComplete } from '../../content.errors.js';
import { UploadCompleted } from '../../content.events.js';
import { AssetClaim } from '../asset.claim.js';
import type { ContentAsset } from '../asset.entity.js';
import { AssetRepository } from '../asset.repository.js';
import { type Examined, Quarantine } from '../quarantine.js';

/** Files up to this size are scanned while the person waits; larger ones by the job that follows. */
const SCAN_AT_ONCE = 10 * 1024 * 1024;

type Found = Examined & Pick<ContentAsset, 'state' | 'lookedBy'>;

/** Takes an upload in: its bytes are complete, are what the name says, and are scanned or on their way to it. */
@Injectable()
export class CompleteUpload {
  constructor(
    private readonly db: Database,
    private readonly assets: AssetRepository,
    private readonly claims: AssetClaim,
    private readonly quarantine: Quarantine,
    private readonly demand: ScanDemand,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, input: { readonly assetId: string }): Promise<ContentAsset> {
    const asset = await this.db.read(scope, () => this.assets.get(input.assetId));
    authorize(scope.actor, 'upload', 'Asset', asset);
    if (asset.completedAt) return this.save(scope, asset.id, null);
    return this.claims.alone(scope, asset.id, async () =>
      this.save(scope, asset.id, await this.examine(scope, asset.id)),
    );
  }

  private save(scope: Scope, assetId: string, found: Found | null): Promise<ContentAsset> {
    return this.db.write(scope, async () => {
      const asset = await this.assets.get(assetId);
      authorize(scope.actor, 'upload', 'Asset', asset);
      if (asset.completedAt || !found) throw new AssetAlreadyComplete({ assetId: asset.id });
      const after = await this.assets.change(asset.id, asset.version, { ...found, completedAt: scope.now });
      const change = { subjectId: asset.id, title: asset.fileName, before: asset, after };
      await this.journal.record(scope, UploadCompleted, { assetId: asset.id }, change);
      return after;
    });
  }

  // The object store and the scanner are asked before the transaction opens; null when there is nothing left to examine.
  private async examine(scope: Scope, assetId: string): Promise<Found | null> {
    const asset = await this.db.read(scope, () => this.assets.get(assetId));
    if (asset.completedAt) return null;
    const examined = await this.quarantine.examine(scope.tenantId, asset);
    const isSmall = examined.size <= SCAN_AT_ONCE;
    const state = isSmall ? await this.scanned(scope, { ...asset, ...examined }) : 'pending';
    return { ...examined, state, lookedBy: state === 'pending' ? null : lookedBy(this.demand) };
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

/** Who looks into files here. */
export function lookedBy({ hasScanner }: ScanDemand): 'scanner' | 'inspector' {
  return hasScanner ? 'scanner' : 'inspector';
}
