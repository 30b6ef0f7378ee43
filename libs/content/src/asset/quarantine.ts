import {
  ANTIVIRUS,
  type Antivirus,
  OBJECT_STORE,
  type ObjectFacts,
  type ObjectStore,
  type Verdict,
} from '@jiyue/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { AssetState, ContentAsset } from './asset.entity.js';
import { AssetIncomplete } from '../content.errors.js';
import { assetKey, heldKey, uploadKey } from './asset.files.js';
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

  /** Takes the upload out of the reach of its link, then reads it through. */
  async inspect(tenantId: string, asset: ContentAsset): Promise<Inspected> {
    const arrived = await this.store.stat(uploadKey(tenantId, asset.id));
    if (arrived?.size !== asset.size) throw new AssetIncomplete({ assetId: asset.id });
    const held = heldKey(tenantId, asset.id);
    // a second attempt judges what the first one took, not what the link was sent since
    if (!(await this.store.stat(held))) {
      await this.store.put(held, await this.store.get(uploadKey(tenantId, asset.id)), factsOf(asset));
    }
    return inspect(this.store, held, asset);
  }

  /** Has the waiting file looked at; unless it is infected, it is copied to where it may be served from. */
  async release(tenantId: string, asset: ContentAsset): Promise<AssetState> {
    const held = heldKey(tenantId, asset.id);
    const state = STATE_OF[await this.antivirus.scan(await this.store.get(held))];
    if (state !== 'infected') {
      await this.store.put(assetKey(tenantId, asset), await this.store.get(held), factsOf(asset));
    }
    return state;
  }

  /** Removes the waiting copies once the file's fate is decided. */
  async clear(tenantId: string, asset: ContentAsset): Promise<void> {
    await this.store.delete(uploadKey(tenantId, asset.id));
    await this.store.delete(heldKey(tenantId, asset.id));
  }
}

function factsOf({ size, mimeType: type }: ContentAsset): ObjectFacts {
  return { size, type };
}
