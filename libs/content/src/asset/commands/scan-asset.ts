import { authorize } from '@jiyue/auth';
import { Journal, ScanDemand } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { AssetScanned } from '../../content.events.js';
import { AssetClaim } from '../asset.claim.js';
import type { AssetState, ContentAsset } from '../asset.entity.js';
import { AssetRepository } from '../asset.repository.js';
import { Quarantine } from '../quarantine.js';
import { lookedBy } from './complete-upload.js';

/**
 * Decides about a file that still waits for its scan, then clears its waiting copy; looks again into one that was looked
 * into with less than there is now. Doing it twice does nothing more.
 */
@Injectable()
export class ScanAsset {
  constructor(
    private readonly db: Database,
    private readonly assets: AssetRepository,
    private readonly claims: AssetClaim,
    private readonly quarantine: Quarantine,
    private readonly demand: ScanDemand,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, input: { readonly assetId: string }): Promise<ContentAsset> {
    const asset = await this.read(scope, input.assetId);
    authorize(scope.actor, 'upload', 'Asset', asset);
    const decided = this.isUnsure(asset)
      ? await this.claims.alone(scope, asset.id, () => this.decide(scope, asset.id))
      : asset;
    if (decided.completedAt) await this.quarantine.clear(scope.tenantId, decided);
    return decided;
  }

  private read(scope: Scope, assetId: string): Promise<ContentAsset> {
    return this.db.read(scope, () => this.assets.get(assetId));
  }

  private isUnsure({ completedAt, state, lookedBy: by }: ContentAsset): boolean {
    if (completedAt === null) return false;
    return state === 'pending' || (['inspected', 'not_scanned'].includes(state) && by !== lookedBy(this.demand));
  }

  private async decide(scope: Scope, assetId: string): Promise<ContentAsset> {
    const asset = await this.read(scope, assetId);
    if (!this.isUnsure(asset)) return asset;
    const { tenantId } = scope;
    const isNew = asset.state === 'pending';
    const state = await (isNew ? this.quarantine.release(tenantId, asset) : this.quarantine.again(tenantId, asset));
    return this.db.write(scope, () => this.save(scope, asset, state));
  }

  private async save(scope: Scope, asset: ContentAsset, state: AssetState): Promise<ContentAsset> {
    const after = await this.assets.change(asset.id, asset.version, { state, lookedBy: lookedBy(this.demand) });
    const change = { subjectId: asset.id, title: asset.fileName, before: asset, after };
    await this.journal.record(scope, AssetScanned, { assetId: asset.id, verdict: state }, change);
    return after;
  }
}
