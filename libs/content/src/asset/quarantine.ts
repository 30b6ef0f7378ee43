import { ANTIVIRUS, type Antivirus, OBJECT_STORE, type ObjectStore, type Verdict } from '@jiyue/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { AssetState, ContentAsset } from './asset.entity.js';
import { assetKey, uploadKey } from './asset.files.js';
import { inspect, type Inspected } from './inspect.js';

const STATE_OF: Readonly<Record<Verdict, AssetState>> = {
  clean: 'clean',
  infected: 'infected',
  'not-scanned': 'not_scanned',
};

/** The place where files wait: nothing leaves it for the public place before somebody has looked, or said that nobody can. */
@Injectable()
export class Quarantine {
  constructor(
    @Inject(OBJECT_STORE) readonly store: ObjectStore,
    @Inject(ANTIVIRUS) private readonly antivirus: Antivirus,
  ) {}

  inspect(tenantId: string, asset: ContentAsset): Promise<Inspected> {
    return inspect(this.store, uploadKey(tenantId, asset.id), asset);
  }

  /** Has the waiting file looked at; unless it is infected, it is copied to where it may be served from. */
  async release(tenantId: string, asset: ContentAsset): Promise<AssetState> {
    const waiting = uploadKey(tenantId, asset.id);
    const state = STATE_OF[await this.antivirus.scan(await this.store.get(waiting))];
    if (state !== 'infected') {
      const facts = { size: asset.size, type: asset.mimeType };
      await this.store.put(assetKey(tenantId, asset), await this.store.get(waiting), facts);
    }
    return state;
  }

  /** Removes the waiting copy once its fate is decided. */
  async clear(tenantId: string, asset: ContentAsset): Promise<void> {
    await this.store.delete(uploadKey(tenantId, asset.id));
  }
}
