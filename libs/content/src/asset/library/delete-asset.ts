import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { AssetInUse, AssetNotReady } from '../../content.errors.js';
import { AssetDeleted } from '../../content.events.js';
import { AssetRepository } from '../asset.repository.js';

/** Takes a file out of the library that nothing uses; its bytes go with the next sweep. */
@Injectable()
export class DeleteAsset {
  constructor(
    private readonly db: Database,
    private readonly assets: AssetRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { assetId }: { readonly assetId: string }): Promise<boolean> {
    return this.db.write(scope, async () => {
      const asset = await this.assets.get(assetId);
      authorize(scope.actor, 'delete', 'Asset', asset);
      // somebody is about to look into it, and will write down what they found
      if (!asset.completedAt || asset.state === 'pending') throw new AssetNotReady({ assetId });
      const articles = await this.assets.usesOf(assetId);
      if (articles > 0) throw new AssetInUse({ assetId, articles });
      await this.assets.remove(assetId);
      const change = { subjectId: assetId, title: asset.fileName, before: asset, after: null };
      await this.journal.record(scope, AssetDeleted, { assetId }, change);
      return true;
    });
  }
}
