import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { AssetScanned } from '../../content.events.js';
import type { AssetState, ContentAsset } from '../asset.entity.js';
import { AssetRepository } from '../asset.repository.js';
import { Quarantine } from '../quarantine.js';

/** Decides about a file that still waits for its scan, then clears its waiting copy. Doing it twice does nothing more. */
@Injectable()
export class ScanAsset {
  constructor(
    private readonly db: Database,
    private readonly assets: AssetRepository,
    private readonly quarantine: Quarantine,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, input: { readonly assetId: string }): Promise<ContentAsset> {
    const asset = await this.db.read(scope, () => this.assets.get(input.assetId));
    authorize(scope.actor, 'upload', 'Asset', asset);
    const isWaiting = asset.completedAt !== null && asset.state === 'pending';
    const decided = isWaiting ? await this.decide(scope, asset) : asset;
    if (decided.completedAt) await this.quarantine.clear(scope.tenantId, decided);
    return decided;
  }

  private async decide(scope: Scope, asset: ContentAsset): Promise<ContentAsset> {
    const state = await this.quarantine.release(scope.tenantId, asset);
    return this.db.write(scope, () => this.save(scope, asset, state));
  }

  private async save(scope: Scope, asset: ContentAsset, state: AssetState): Promise<ContentAsset> {
    const after = await this.assets.change(asset.id, asset.version, { state });
    const change = { subjectId: asset.id, title: asset.fileName, before: asset, after };
    await this.journal.record(scope, AssetScanned, { assetId: asset.id, verdict: state }, change);
    return after;
  }
}
