import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { AssetNotReady, AssetStale } from '../../content.errors.js';
import { AssetDescribed } from '../../content.events.js';
import type { ContentAsset } from '../asset.entity.js';
import { AssetRepository } from '../asset.repository.js';

/** What a picture shows, in words. */
export interface DescribeAssetGiven {
  readonly assetId: string;
  readonly version: number;
  readonly alt: string;
}

/** Says what a file of the library shows; texts that use it already keep their own words. */
@Injectable()
export class DescribeAsset {
  constructor(
    private readonly db: Database,
    private readonly assets: AssetRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { assetId, version, alt }: DescribeAssetGiven): Promise<ContentAsset> {
    return this.db.write(scope, async () => {
      const asset = await this.assets.get(assetId);
      authorize(scope.actor, 'describe', 'Asset', asset);
      if (!asset.completedAt) throw new AssetNotReady({ assetId });
      if (asset.version !== version) throw new AssetStale({ assetId, version: asset.version });
      const after = await this.assets.change(assetId, version, { alt: alt.trim() });
      const change = { subjectId: assetId, title: asset.fileName, before: asset, after };
      await this.journal.record(scope, AssetDescribed, { assetId }, change);
      return after;
    });
  }
}
